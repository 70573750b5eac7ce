/** 贵州省先进制造业集群培育管理办法（guizhou-clusters@2026-draft-1）的名称。由 banfa export types 生成，请勿手改。 */
export const PACK = { id: "guizhou-clusters", version: "2026-draft-1" } as const;

/** 案件的事实。没有写的就是不知道，既不当作「否」，也不当作零。 */
export interface Facts {
  /**
   * **集群名称** `cluster.name`
   * 文字
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第二条
   */
  readonly "cluster.name"?: string;
  /**
   * **主导产业名称** `cluster.main_industry`
   * 文字
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第二条
   */
  readonly "cluster.main_industry"?: string;
  /**
   * **集群在我省区域内** `cluster.in_province`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：成员企业和机构登记地、生产地清单
   * - 依据：第二条
   */
  readonly "cluster.in_province"?: boolean;
  /**
   * **所属领域** `cluster.field`
   * 选项：大数据电子信息、先进装备制造、新能源电池材料、资源精深加工、新能源、消费品、健康医药、其他领域
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第五条
   */
  readonly "cluster.field"?:
    | "electronics" /* 大数据电子信息 */
    | "equipment" /* 先进装备制造 */
    | "battery" /* 新能源电池材料 */
    | "resources" /* 资源精深加工 */
    | "new_energy" /* 新能源 */
    | "consumer" /* 消费品 */
    | "health" /* 健康医药 */
    | "other_field" /* 其他领域 */;
  /**
   * **所属方向** `cluster.direction`
   * 选项：电子元器件、智能终端、新型显示、算力设备、航空航天、工程机械、煤矿机械、农业机械、电力装备、智能装备、新能源汽车制造、电池制造、正极材料、负极材料、金属非金属矿山开发、精细磷化工、现代煤化工、中高端铝钢制造、锰钛精深加工、氟钡化工、硅精深加……
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第五条
   */
  readonly "cluster.direction"?:
    | "components" /* 电子元器件 */
    | "smart_terminals" /* 智能终端 */
    | "displays" /* 新型显示 */
    | "computing" /* 算力设备 */
    | "aerospace" /* 航空航天 */
    | "construction" /* 工程机械 */
    | "coal_machinery" /* 煤矿机械 */
    | "farm_machinery" /* 农业机械 */
    | "power_equipment" /* 电力装备 */
    | "smart_equipment" /* 智能装备 */
    | "electric_vehicles" /* 新能源汽车制造 */
    | "battery_making" /* 电池制造 */
    | "cathodes" /* 正极材料 */
    | "anodes" /* 负极材料 */
    | "mining" /* 金属非金属矿山开发 */
    | "phosphorus" /* 精细磷化工 */
    | "coal_chemicals" /* 现代煤化工 */
    | "aluminium_steel" /* 中高端铝钢制造 */
    | "manganese_titanium" /* 锰钛精深加工 */
    | "fluorine_barium" /* 氟钡化工 */
    | "silicon" /* 硅精深加工 */
    | "solar" /* 光伏设备 */
    | "wind" /* 风电设备 */
    | "storage" /* 储能设备 */
    | "hydrogen" /* 氢能 */
    | "liquor" /* 酱香白酒 */
    | "food" /* 食品制造 */
    | "textiles" /* 纺织服装 */
    | "traditional_medicine" /* 中药民族药 */
    | "chemical_medicine" /* 化学药 */
    | "biological_medicine" /* 生物药 */
    | "devices" /* 医疗器械生产 */
    | "other_direction" /* 其他方向 */;
  /**
   * **其他方向说明** `cluster.direction_note`
   * 文字
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第五条
   */
  readonly "cluster.direction_note"?: string;
  /**
   * **集群成员** `members`
   * 列表，每条记录可以写：成员名称、成员类别、所在地区、规模以上企业、龙头企业
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：成员企业和机构名录
   * - 依据：第二条
   */
  readonly "members"?: readonly MembersItem[];
  /**
   * **促进组织名称** `applicant.name`
   * 文字
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第四条第一款
   */
  readonly "applicant.name"?: string;
  /**
   * **促进组织法律形式** `applicant.legal_form`
   * 选项：社会团体法人、民办非企业单位（社会服务机构）法人、基金会法人、事业单位法人、企业法人、其他法人、行政机关或其内设机构、没有法人资格
   * - 来源：书面材料，由法人登记机关提供
   * - 材料：法人登记证书
   * - 依据：第四条第二款
   */
  readonly "applicant.legal_form"?:
    | "association" /* 社会团体法人 */
    | "social_service" /* 民办非企业单位（社会服务机构）法人 */
    | "foundation" /* 基金会法人 */
    | "public_institution" /* 事业单位法人 */
    | "enterprise" /* 企业法人 */
    | "other_legal_person" /* 其他法人 */
    | "administrative_organ" /* 行政机关或其内设机构 */
    | "unincorporated" /* 没有法人资格 */;
  /**
   * **统一社会信用代码** `applicant.credit_code`
   * 文字
   * - 来源：书面材料，由法人登记机关提供
   * - 材料：法人登记证书
   * - 依据：第四条第二款
   */
  readonly "applicant.credit_code"?: string;
  /**
   * **促进组织登记日期** `applicant.registered_on`
   * 日期，如 2026-10-12
   * - 来源：书面材料，由法人登记机关提供
   * - 材料：法人登记证书
   * - 依据：第四条第二款
   */
  readonly "applicant.registered_on"?: Day;
  /**
   * **促进组织登记地** `applicant.city`
   * 选项：贵阳市、六盘水市、遵义市、安顺市、毕节市、铜仁市、黔西南州、黔东南州、黔南州、贵安新区
   * - 来源：书面材料，由法人登记机关提供
   * - 材料：法人登记证书
   * - 依据：第八条
   */
  readonly "applicant.city"?:
    | "guiyang" /* 贵阳市 */
    | "liupanshui" /* 六盘水市 */
    | "zunyi" /* 遵义市 */
    | "anshun" /* 安顺市 */
    | "bijie" /* 毕节市 */
    | "tongren" /* 铜仁市 */
    | "qianxinan" /* 黔西南州 */
    | "qiandongnan" /* 黔东南州 */
    | "qiannan" /* 黔南州 */
    | "guian" /* 贵安新区 */;
  /**
   * **促进组织主要经营地** `applicant.main_city`
   * 选项：贵阳市、六盘水市、遵义市、安顺市、毕节市、铜仁市、黔西南州、黔东南州、黔南州、贵安新区
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第八条
   */
  readonly "applicant.main_city"?:
    | "guiyang" /* 贵阳市 */
    | "liupanshui" /* 六盘水市 */
    | "zunyi" /* 遵义市 */
    | "anshun" /* 安顺市 */
    | "bijie" /* 毕节市 */
    | "tongren" /* 铜仁市 */
    | "qianxinan" /* 黔西南州 */
    | "qiandongnan" /* 黔东南州 */
    | "qiannan" /* 黔南州 */
    | "guian" /* 贵安新区 */;
  /**
   * **章程载明服务集群建设发展** `applicant.charter_serves`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：章程
   * - 依据：第四条第二款
   */
  readonly "applicant.charter_serves"?: boolean;
  /**
   * **发起人** `applicant.founders`
   * 列表，每条记录可以写：发起人名称、发起人类别
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：发起人名单和发起协议
   * - 依据：第四条第二款
   */
  readonly "applicant.founders"?: readonly Applicant_FoundersItem[];
  /**
   * **促进机构法律形式** `agency.legal_form`
   * 选项：法人、没有法人资格
   * - 来源：书面材料，由法人登记机关提供
   * - 材料：法人登记证书
   * - 说明：只在 ED-53 取「可以是另一机构」时使用。
   * - 依据：第六条（六）
   */
  readonly "agency.legal_form"?:
    | "legal_person" /* 法人 */
    | "unincorporated" /* 没有法人资格 */;
  /**
   * **受理申报的地区** `filing.received_by`
   * 选项：贵阳市、六盘水市、遵义市、安顺市、毕节市、铜仁市、黔西南州、黔东南州、黔南州、贵安新区
   * - 来源：申报填报，由市（州）工业和信息化主管部门填报
   * - 依据：第八条
   */
  readonly "filing.received_by"?:
    | "guiyang" /* 贵阳市 */
    | "liupanshui" /* 六盘水市 */
    | "zunyi" /* 遵义市 */
    | "anshun" /* 安顺市 */
    | "bijie" /* 毕节市 */
    | "tongren" /* 铜仁市 */
    | "qianxinan" /* 黔西南州 */
    | "qiandongnan" /* 黔东南州 */
    | "qiannan" /* 黔南州 */
    | "guian" /* 贵安新区 */;
  /**
   * **申报材料齐全** `filing.materials_complete`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由市（州）工业和信息化主管部门认定
   * - 材料：申报材料清单
   * - 依据：第八条
   */
  readonly "filing.materials_complete"?: boolean;
  /**
   * **已签真实性承诺** `filing.truth_commitment`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：真实性承诺书
   * - 依据：第八条
   */
  readonly "filing.truth_commitment"?: boolean;
  /**
   * **申报材料弄虚作假** `filing.false_material`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由市（州）工业和信息化主管部门认定
   * - 依据：第八条
   */
  readonly "filing.false_material"?: boolean;
  /**
   * **本轮次此前已申报次数** `filing.same_round`
   * 整数，单位：次，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：推定 ED-07
   */
  readonly "filing.same_round"?: number;
  /**
   * **同一市（州）内跨县申报** `filing.cross_county`
   * 是否：写 true（是）或 false（否）
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：推定 ED-05
   */
  readonly "filing.cross_county"?: boolean;
  /**
   * **申报所涉地区** `regions`
   * 列表，每条记录可以写：地区、牵头地区、本地区总产值、同意并会签推荐文件、已实地核查
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：联合申报协议
   * - 说明：单独申报写一个地区（lead 为 true）；联合申报每个市（州）或贵安新区写一个。
   * - 依据：第四条第一款、第九条
   */
  readonly "regions"?: readonly RegionsItem[];
  /**
   * **填报数据年度** `industry.data_year`
   * 整数，单位：年
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第七条
   */
  readonly "industry.data_year"?: number;
  /**
   * **集群总产值** `industry.total_output`
   * 数值，单位：亿元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：统计部门出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.total_output"?: number;
  /**
   * **主导产业年产值** `industry.output`
   * 数值，单位：亿元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：统计部门出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.output"?: number;
  /**
   * **主导产业产值占比** `industry.output_share`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：统计部门出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.output_share"?: number;
  /**
   * **集群总产值增速** `industry.output_growth`
   * 数值，单位：%
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：统计部门出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.output_growth"?: number;
  /**
   * **国内细分市场占有率** `industry.domestic_share`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：行业协会出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.domestic_share"?: number;
  /**
   * **占全省同行业产值比重** `industry.provincial_share`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：统计部门出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.provincial_share"?: number;
  /**
   * **国内同行业排名** `industry.rank`
   * 整数，单位：位，不小于 1
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：行业协会出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.rank"?: number;
  /**
   * **重点项目数** `industry.key_projects`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：项目备案或核准文件
   * - 依据：第六条（一）
   */
  readonly "industry.key_projects"?: number;
  /**
   * **重点项目总投资** `industry.key_investment`
   * 数值，单位：亿元，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：项目备案或核准文件
   * - 依据：第六条（一）
   */
  readonly "industry.key_investment"?: number;
  /**
   * **年上缴税收** `industry.tax`
   * 数值，单位：亿元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：税务部门出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.tax"?: number;
  /**
   * **从业人数** `industry.employees`
   * 整数，单位：人，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：统计部门出具的证明
   * - 依据：第六条（一）
   */
  readonly "industry.employees"?: number;
  /**
   * **主导产业竞争力较强** `judgement.competitiveness`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：产值、占比、市场占有率、技术水平和协作配套的证明
   * - 依据：第六条（一）
   */
  readonly "judgement.competitiveness"?: boolean;
  /**
   * **重点项目带动力强** `judgement.key_projects`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：重点项目清单及备案或核准文件
   * - 依据：第六条（一）
   */
  readonly "judgement.key_projects"?: boolean;
  /**
   * **对全省产业支撑带动作用较强** `judgement.provincial_support`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：占全省同行业产值比重、税收和就业数据
   * - 依据：第六条（一）
   */
  readonly "judgement.provincial_support"?: boolean;
  /**
   * **国内同行业竞争力影响力较强** `judgement.domestic_influence`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：行业协会出具的排名证明
   * - 依据：第六条（一）
   */
  readonly "judgement.domestic_influence"?: boolean;
  /**
   * **依托开发区名称** `zone.name`
   * 文字
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 依据：第六条（二）
   */
  readonly "zone.name"?: string;
  /**
   * **依托开发区级别** `zone.level`
   * 选项：国家级、省级、省级以下、不在开发区
   * - 来源：书面材料，由开发区审批机关提供
   * - 材料：《中国开发区审核公告目录》或省政府批复
   * - 依据：第六条（二）
   */
  readonly "zone.level"?:
    | "national" /* 国家级 */
    | "provincial" /* 省级 */
    | "below" /* 省级以下 */
    | "none" /* 不在开发区 */;
  /**
   * **列入重点开发区名单** `zone.key_listed`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由开发区审批机关提供
   * - 材料：重点开发区名单
   * - 说明：只在 ED-51 取「另行公布的重点名单」时使用。
   * - 依据：第六条（二）
   */
  readonly "zone.key_listed"?: boolean;
  /**
   * **承载园区数** `ecosystem.parks`
   * 整数，单位：个，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：规划图
   * - 依据：第六条（二）
   */
  readonly "ecosystem.parks"?: number;
  /**
   * **本地采购额占比** `ecosystem.local_purchase`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：抽样采购合同
   * - 依据：第六条（二）
   */
  readonly "ecosystem.local_purchase"?: number;
  /**
   * **关键环节本地配套率** `ecosystem.local_supply`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：产业链图
   * - 依据：第六条（二）
   */
  readonly "ecosystem.local_supply"?: number;
  /**
   * **跨区域协作项目数** `ecosystem.cross_region_projects`
   * 整数，单位：个，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：协作项目协议
   * - 依据：第六条（二）
   */
  readonly "ecosystem.cross_region_projects"?: number;
  /**
   * **集群企业数** `ecosystem.enterprises`
   * 整数，单位：家，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：成员企业名录
   * - 依据：第六条（二）
   */
  readonly "ecosystem.enterprises"?: number;
  /**
   * **规模以上企业数** `ecosystem.above_scale`
   * 整数，单位：家，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：统计部门出具的证明
   * - 依据：第六条（二）
   */
  readonly "ecosystem.above_scale"?: number;
  /**
   * **龙头企业数** `ecosystem.leaders`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：龙头企业名单
   * - 依据：第六条（二）
   */
  readonly "ecosystem.leaders"?: number;
  /**
   * **创新型中小企业数** `ecosystem.innovative_smes`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：公告名单（在有效期内）
   * - 依据：第六条（二）
   */
  readonly "ecosystem.innovative_smes"?: number;
  /**
   * **专精特新中小企业数** `ecosystem.specialised_smes`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：公告名单（在有效期内）
   * - 依据：第六条（二）
   */
  readonly "ecosystem.specialised_smes"?: number;
  /**
   * **专精特新“小巨人”企业数** `ecosystem.little_giants`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：公告名单（在有效期内）
   * - 依据：第六条（二）
   */
  readonly "ecosystem.little_giants"?: number;
  /**
   * **制造业单项冠军数** `ecosystem.champions`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：公告名单（在有效期内）
   * - 依据：第六条（二）
   */
  readonly "ecosystem.champions"?: number;
  /**
   * **空间布局相对集聚** `judgement.layout`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：规划图
   * - 依据：第六条（二）
   */
  readonly "judgement.layout"?: boolean;
  /**
   * **功能定位科学合理** `judgement.positioning`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：规划文件
   * - 依据：第六条（二）
   */
  readonly "judgement.positioning"?: boolean;
  /**
   * **产业链上下游协同紧密** `judgement.linkage`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：抽样采购合同
   * - 依据：第六条（二）
   */
  readonly "judgement.linkage"?: boolean;
  /**
   * **关键环节配套能力较强** `judgement.local_supply`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：产业链图
   * - 依据：第六条（二）
   */
  readonly "judgement.local_supply"?: boolean;
  /**
   * **带动周边区域产业优化升级** `judgement.spillover`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：跨区域协作项目材料
   * - 依据：第六条（二）
   */
  readonly "judgement.spillover"?: boolean;
  /**
   * **龙头企业综合实力和带动力强** `judgement.leaders`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：龙头企业名单和情况说明
   * - 依据：第六条（二）
   */
  readonly "judgement.leaders"?: boolean;
  /**
   * **中小企业梯队成“一批”** `judgement.smes`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：公告名单（在有效期内）
   * - 依据：第六条（二）
   */
  readonly "judgement.smes"?: boolean;
  /**
   * **形成规模效应和集聚效应** `judgement.scale`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：成员企业名录
   * - 依据：第六条（二）
   */
  readonly "judgement.scale"?: boolean;
  /**
   * **参与国家标准数** `innovation.national_standards`
   * 整数，单位：项，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：标准文本
   * - 依据：第六条（三）
   */
  readonly "innovation.national_standards"?: number;
  /**
   * **参与行业标准数** `innovation.industry_standards`
   * 整数，单位：项，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：标准文本
   * - 依据：第六条（三）
   */
  readonly "innovation.industry_standards"?: number;
  /**
   * **参与地方标准数** `innovation.local_standards`
   * 整数，单位：项，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：标准文本
   * - 依据：第六条（三）
   */
  readonly "innovation.local_standards"?: number;
  /**
   * **产学研合作项目数** `innovation.collaborations`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：合作合同
   * - 依据：第六条（三）
   */
  readonly "innovation.collaborations"?: number;
  /**
   * **技术合同成交额** `innovation.contract_value`
   * 数值，单位：亿元，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：技术合同登记证明
   * - 依据：第六条（三）
   */
  readonly "innovation.contract_value"?: number;
  /**
   * **规上企业研发经费** `innovation.rd_spending`
   * 数值，单位：亿元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：企业研发活动统计报表
   * - 依据：第六条（三）
   */
  readonly "innovation.rd_spending"?: number;
  /**
   * **规上企业营业收入** `innovation.rd_revenue`
   * 数值，单位：亿元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：企业研发活动统计报表
   * - 依据：第六条（三）
   */
  readonly "innovation.rd_revenue"?: number;
  /**
   * **全部企业研发经费** `innovation.rd_spending_all`
   * 数值，单位：亿元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：企业研发活动统计报表
   * - 依据：第六条（三）
   */
  readonly "innovation.rd_spending_all"?: number;
  /**
   * **全部企业营业收入** `innovation.rd_revenue_all`
   * 数值，单位：亿元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：企业研发活动统计报表
   * - 依据：第六条（三）
   */
  readonly "innovation.rd_revenue_all"?: number;
  /**
   * **企业研发投入强度的平均值** `innovation.rd_intensity_mean`
   * 数值，单位：%，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：企业研发活动统计报表
   * - 依据：第六条（三）
   */
  readonly "innovation.rd_intensity_mean"?: number;
  /**
   * **国家级技术创新载体数** `innovation.national_carriers`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：认定文件
   * - 依据：第六条（三）
   */
  readonly "innovation.national_carriers"?: number;
  /**
   * **省级技术创新载体数** `innovation.provincial_carriers`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：认定文件
   * - 依据：第六条（三）
   */
  readonly "innovation.provincial_carriers"?: number;
  /**
   * **技术创新示范企业数** `innovation.demonstration_firms`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：公告名单
   * - 依据：第六条（三）
   */
  readonly "innovation.demonstration_firms"?: number;
  /**
   * **科技型中小企业数** `innovation.tech_smes`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：入库登记编号
   * - 依据：第六条（三）
   */
  readonly "innovation.tech_smes"?: number;
  /**
   * **高新技术企业数** `innovation.high_tech_firms`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：高新技术企业证书（在有效期内）
   * - 依据：第六条（三）
   */
  readonly "innovation.high_tech_firms"?: number;
  /**
   * **龙头企业技术装备和创新能力领先** `judgement.leader_technology`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：成果鉴定、科技奖励证书
   * - 依据：第六条（三）
   */
  readonly "judgement.leader_technology"?: boolean;
  /**
   * **参与标准制订情况较好** `judgement.standards`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：标准文本
   * - 依据：第六条（三）
   */
  readonly "judgement.standards"?: boolean;
  /**
   * **产学研协同和成果产业化富有成效** `judgement.collaboration`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：合作合同、技术合同登记证明
   * - 依据：第六条（三）
   */
  readonly "judgement.collaboration"?: boolean;
  /**
   * **平均研发投入强度较高** `judgement.rd_intensity`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：企业研发活动统计报表
   * - 依据：第六条（三）
   */
  readonly "judgement.rd_intensity"?: boolean;
  /**
   * **技术创新载体成“一批”** `judgement.carriers`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：认定文件
   * - 依据：第六条（三）
   */
  readonly "judgement.carriers"?: boolean;
  /**
   * **技术创新示范企业成“一批”** `judgement.demonstration_firms`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：公告名单
   * - 依据：第六条（三）
   */
  readonly "judgement.demonstration_firms"?: boolean;
  /**
   * **科技型中小企业成“一批”** `judgement.tech_smes`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：入库登记编号
   * - 依据：第六条（三）
   */
  readonly "judgement.tech_smes"?: boolean;
  /**
   * **高新技术企业成“一批”** `judgement.high_tech_firms`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：高新技术企业证书（在有效期内）
   * - 依据：第六条（三）
   */
  readonly "judgement.high_tech_firms"?: boolean;
  /**
   * **两化融合发展水平** `digital.integration`
   * 数值，单位：分，不小于 0，不大于 100
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：两化融合评估报告
   * - 依据：第六条（四）
   */
  readonly "digital.integration"?: number;
  /**
   * **规上工业企业数字化研发设计工具普及率** `digital.design_tools`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：两化融合评估报告
   * - 依据：第六条（四）
   */
  readonly "digital.design_tools"?: number;
  /**
   * **关键工序数控化率** `digital.numerical_control`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：两化融合评估报告
   * - 依据：第六条（四）
   */
  readonly "digital.numerical_control"?: number;
  /**
   * **数字领航企业数** `digital.pioneers`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：数字领航企业名单
   * - 依据：第六条（四）
   */
  readonly "digital.pioneers"?: number;
  /**
   * **数字化转型成效显著** `judgement.transformation`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：数字化转型情况说明
   * - 依据：第六条（四）
   */
  readonly "judgement.transformation"?: boolean;
  /**
   * **两化融合达到较高水平** `judgement.integration`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：两化融合评估报告
   * - 依据：第六条（四）
   */
  readonly "judgement.integration"?: boolean;
  /**
   * **数字化研发设计工具普及率达到较高水平** `judgement.design_tools`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：两化融合评估报告
   * - 依据：第六条（四）
   */
  readonly "judgement.design_tools"?: boolean;
  /**
   * **关键工序数控化率达到较高水平** `judgement.numerical_control`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：两化融合评估报告
   * - 依据：第六条（四）
   */
  readonly "judgement.numerical_control"?: boolean;
  /**
   * **拥有符合描述的数字领航企业** `judgement.pioneers`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：企业技术、模式、管理、效益情况说明
   * - 依据：第六条（四）
   */
  readonly "judgement.pioneers"?: boolean;
  /**
   * **非化石能源占比** `green.clean_energy_share`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：能源消费报表
   * - 依据：第六条（五）
   */
  readonly "green.clean_energy_share"?: number;
  /**
   * **单位工业增加值能耗** `green.energy_intensity`
   * 数值，单位：吨标准煤/万元，不小于 0
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：能源消费报表
   * - 依据：第六条（五）
   */
  readonly "green.energy_intensity"?: number;
  /**
   * **单位工业增加值能耗降幅** `green.energy_drop`
   * 数值，单位：%
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：能源消费报表
   * - 依据：第六条（五）
   */
  readonly "green.energy_drop"?: number;
  /**
   * **工业固体废物综合利用率** `green.waste_utilisation`
   * 数值，单位：%，不小于 0，不大于 100
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：环境统计报表
   * - 依据：第六条（五）
   */
  readonly "green.waste_utilisation"?: number;
  /**
   * **产生大宗工业固体废物** `green.bulk_waste`
   * 是否：写 true（是）或 false（否）
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：环境统计报表
   * - 依据：第六条（五）
   */
  readonly "green.bulk_waste"?: boolean;
  /**
   * **大宗工业固体废物攻关项目数** `green.waste_projects`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：项目任务书
   * - 依据：第六条（五）
   */
  readonly "green.waste_projects"?: number;
  /**
   * **国家级绿色工厂数** `green.national_factories`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "green.national_factories"?: number;
  /**
   * **省级绿色工厂数** `green.provincial_factories`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "green.provincial_factories"?: number;
  /**
   * **国家级绿色工业园区数** `green.national_parks`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "green.national_parks"?: number;
  /**
   * **省级绿色工业园区数** `green.provincial_parks`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "green.provincial_parks"?: number;
  /**
   * **国家级绿色供应链管理企业数** `green.national_chains`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "green.national_chains"?: number;
  /**
   * **省级绿色供应链管理企业数** `green.provincial_chains`
   * 整数，单位：家，不小于 0
   * - 来源：书面材料，由名单发布机关提供
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "green.provincial_chains"?: number;
  /**
   * **能源结构合理** `judgement.energy_structure`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：能源消费报表
   * - 依据：第六条（五）
   */
  readonly "judgement.energy_structure"?: boolean;
  /**
   * **工业节能减碳成效明显** `judgement.energy_saving`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：能源消费报表
   * - 依据：第六条（五）
   */
  readonly "judgement.energy_saving"?: boolean;
  /**
   * **资源综合利用效率较高** `judgement.utilisation`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：环境统计报表
   * - 依据：第六条（五）
   */
  readonly "judgement.utilisation"?: boolean;
  /**
   * **推进大宗工业固体废物技术攻关** `judgement.solid_waste`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：项目任务书
   * - 依据：第六条（五）
   */
  readonly "judgement.solid_waste"?: boolean;
  /**
   * **绿色制造体系较为完备** `judgement.green_system`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：绿色制造体系建设情况说明
   * - 依据：第六条（五）
   */
  readonly "judgement.green_system"?: boolean;
  /**
   * **绿色工厂成“一批”** `judgement.green_factories`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "judgement.green_factories"?: boolean;
  /**
   * **绿色工业园区成“一批”** `judgement.green_parks`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "judgement.green_parks"?: boolean;
  /**
   * **绿色供应链管理企业成“一批”** `judgement.green_chains`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：绿色制造名单
   * - 依据：第六条（五）
   */
  readonly "judgement.green_chains"?: boolean;
  /**
   * **所在地政府政策文件数** `resources.policies`
   * 整数，单位：件，不小于 0
   * - 来源：书面材料，由集群所在地政府提供
   * - 材料：政策文件
   * - 依据：第六条（六）
   */
  readonly "resources.policies"?: number;
  /**
   * **公共服务平台数** `resources.platforms`
   * 整数，单位：个，不小于 0
   * - 来源：书面材料，由产业集群发展促进组织提供
   * - 材料：平台认定文件
   * - 依据：第六条（六）
   */
  readonly "resources.platforms"?: number;
  /**
   * **所在地政府措施明确有效** `judgement.government_measures`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：政策文件及落实情况
   * - 依据：第六条（六）
   */
  readonly "judgement.government_measures"?: boolean;
  /**
   * **公共服务体系较完善** `judgement.public_services`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：公共服务平台清单
   * - 依据：第六条（六）
   */
  readonly "judgement.public_services"?: boolean;
  /**
   * **园区营商环境良好且配套完备** `judgement.park_environment`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：园区配套设施和营商环境情况说明
   * - 依据：第六条（六）
   */
  readonly "judgement.park_environment"?: boolean;
  /**
   * **要素汇聚程度较高** `judgement.factors`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：人才、资金、技术等要素情况说明
   * - 依据：第六条（六）
   */
  readonly "judgement.factors"?: boolean;
  /**
   * **安全生产情况证明** `certificates.work_safety`
   * 选项：证明无所列事件、证明列明事件
   * - 来源：机关认定，由应急管理部门认定
   * - 材料：应急管理部门出具的证明
   * - 依据：第六条（七）
   */
  readonly "certificates.work_safety"?:
    | "no_incident" /* 证明无所列事件 */
    | "incidents_listed" /* 证明列明事件 */;
  /**
   * **环境保护情况证明** `certificates.environment`
   * 选项：证明无所列事件、证明列明事件
   * - 来源：机关认定，由生态环境主管部门认定
   * - 材料：生态环境主管部门出具的证明
   * - 依据：第六条（七）
   */
  readonly "certificates.environment"?:
    | "no_incident" /* 证明无所列事件 */
    | "incidents_listed" /* 证明列明事件 */;
  /**
   * **信用情况证明** `certificates.credit`
   * 选项：证明无所列事件、证明列明事件
   * - 来源：机关认定，由信用主管部门认定
   * - 材料：信用中国或信用贵州的查询报告
   * - 依据：第六条（七）
   */
  readonly "certificates.credit"?:
    | "no_incident" /* 证明无所列事件 */
    | "incidents_listed" /* 证明列明事件 */;
  /**
   * **证明列明的事件均已填报** `certificates.entered`
   * 选项：已核对一致
   * - 来源：机关认定，由市（州）工业和信息化主管部门认定
   * - 材料：证明与事件清单核对记录
   * - 说明：只在证明「列明事件」时需要：核对事件清单没有漏填。
   * - 依据：第六条（七）
   */
  readonly "certificates.entered"?:
    | "confirmed" /* 已核对一致 */;
  /**
   * **未发生其它社会影响较大的事件** `judgement.no_other_event`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由省工业和信息化厅评判
   * - 材料：舆情和信访情况核查
   * - 依据：第六条（七）
   */
  readonly "judgement.no_other_event"?: boolean;
  /**
   * **集群内企业发生的事件** `incidents`
   * 列表，每条记录可以写：涉事企业、发生日期、事件类别、认定等级、调查报告批复日期、死亡人数、重伤（含急性工业中毒）人数、中毒或重伤人数、直接经济损失、疏散转移人数、集中式饮用水水源地取水中断、造成跨省影响、达到预案所列其他标准、认定为自然灾害等非责任事件、加入集群……
   * - 来源：申报填报，由产业集群发展促进组织填报
   * - 材料：事故（事件）情况说明、调查报告批复
   * - 说明：没有发生过写 \[\]；不写就是「不知道」。
   * - 依据：第六条（七）
   */
  readonly "incidents"?: readonly IncidentsItem[];
  /**
   * **符合先进制造业集群定义的其他要素** `judgement.definition`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由评审专家评判
   * - 材料：集群情况说明
   * - 依据：第二条
   */
  readonly "judgement.definition"?: boolean;
  /**
   * **产业联系特别紧密** `judgement.closely_linked`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由市（州）工业和信息化主管部门评判
   * - 材料：联合申报协议、产业链图
   * - 依据：第四条第一款
   */
  readonly "judgement.closely_linked"?: boolean;
  /**
   * **属于第三方组织** `judgement.third_party`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由市（州）工业和信息化主管部门评判
   * - 材料：章程、发起人名单
   * - 依据：第四条第二款
   */
  readonly "judgement.third_party"?: boolean;
  /**
   * **经政府引导设立** `judgement.government_guided`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由市（州）工业和信息化主管部门评判
   * - 材料：政府支持设立的文件
   * - 依据：第四条第二款
   */
  readonly "judgement.government_guided"?: boolean;
  /**
   * **其他发起人适格** `judgement.other_founders`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由市（州）工业和信息化主管部门评判
   * - 材料：发起人名单
   * - 依据：第四条第二款
   */
  readonly "judgement.other_founders"?: boolean;
  /**
   * **目录外方向属于重点或优势长板领域** `judgement.direction`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由市（州）工业和信息化主管部门评判
   * - 材料：其他方向说明
   * - 依据：第五条
   */
  readonly "judgement.direction"?: boolean;
  /**
   * **专家评审得分** `evaluation.score`
   * 数值，单位：分，不小于 0
   * - 来源：机关认定，由评审专家认定
   * - 材料：专家评审表
   * - 依据：第十条
   */
  readonly "evaluation.score"?: number;
  /**
   * **专家评审排名** `evaluation.rank`
   * 整数，不小于 1
   * - 来源：机关认定，由评审专家认定
   * - 材料：专家评审表
   * - 说明：名额按领域限额的，写入围名单上的位次。
   * - 依据：第十条
   */
  readonly "evaluation.rank"?: number;
  /**
   * **参加评审的专家人数** `evaluation.panel`
   * 整数，单位：人，不小于 0
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：专家名单
   * - 依据：第十条
   */
  readonly "evaluation.panel"?: number;
  /**
   * **审议会议** `deliberation.body`
   * 选项：厅党组会、厅务会
   * - 来源：机关认定，由厅党组会或厅务会认定
   * - 材料：会议纪要
   * - 依据：第十一条
   */
  readonly "deliberation.body"?:
    | "party_group" /* 厅党组会 */
    | "executive" /* 厅务会 */;
  /**
   * **公示渠道** `publicity.channel`
   * 选项：省工业和信息化厅官方网站、其他
   * - 来源：书面材料，由省工业和信息化厅提供
   * - 材料：公示网页
   * - 依据：第十一条
   */
  readonly "publicity.channel"?:
    | "department_website" /* 省工业和信息化厅官方网站 */
    | "other_channel" /* 其他 */;
  /**
   * **公示文件载明的截止日** `publicity.stated_end`
   * 日期，如 2026-10-12
   * - 来源：书面材料，由省工业和信息化厅提供
   * - 材料：公示文件
   * - 依据：第十一条
   */
  readonly "publicity.stated_end"?: Day;
  /**
   * **收到的异议** `objections`
   * 列表，每条记录可以写：收到异议日期、异议内容、匿名异议、核实结论
   * - 来源：书面材料，由省工业和信息化厅提供
   * - 材料：异议登记表
   * - 说明：一件异议一条记录；是否在公示期内，由收到日期算出。
   * - 依据：第十一条
   */
  readonly "objections"?: readonly ObjectionsItem[];
  /**
   * **认定文件文号** `recognition.document`
   * 文字
   * - 来源：书面材料，由省工业和信息化厅提供
   * - 依据：第十一条
   */
  readonly "recognition.document"?: string;
  /**
   * **持有省先进制造业集群称号** `national.holder`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 依据：第十二条
   */
  readonly "national.holder"?: boolean;
  /**
   * **择优推荐** `national.merit`
   * 是否：写 true（是）或 false（否）
   * - 来源：评判，由省工业和信息化厅评判
   * - 材料：比选记录
   * - 依据：第十二条
   */
  readonly "national.merit"?: boolean;
  /**
   * **已记录例外理由** `national.exception`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由省工业和信息化厅提供
   * - 依据：推定 ED-26
   */
  readonly "national.exception"?: boolean;
  /**
   * **实施方案有发展目标** `plan.goals`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由市（州）工业和信息化主管部门提供
   * - 材料：集群培育发展实施方案
   * - 依据：第十三条
   */
  readonly "plan.goals"?: boolean;
  /**
   * **实施方案有重点任务** `plan.tasks`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由市（州）工业和信息化主管部门提供
   * - 材料：集群培育发展实施方案
   * - 依据：第十三条
   */
  readonly "plan.tasks"?: boolean;
  /**
   * **实施方案有保障措施** `plan.safeguards`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由市（州）工业和信息化主管部门提供
   * - 材料：集群培育发展实施方案
   * - 依据：第十三条
   */
  readonly "plan.safeguards"?: boolean;
  /**
   * **财政和金融支持事项** `supports`
   * 列表，每条记录可以写：支持用途、资金来源、支持金额、省工业和信息化厅明确
   * - 来源：书面材料，由省工业和信息化厅提供
   * - 材料：资金下达文件
   * - 依据：第十四条
   */
  readonly "supports"?: readonly SupportsItem[];
  /**
   * **按规定参加复核** `reassessment.attended`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：复核记录
   * - 依据：第十五条、第十七条
   */
  readonly "reassessment.attended"?: boolean;
  /**
   * **仍符合第六条（一）至（六）** `reassessment.conditions_met`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：复核报告
   * - 依据：第十五条
   */
  readonly "reassessment.conditions_met"?: boolean;
  /**
   * **复核时的事件核查** `reassessment.incident_check`
   * 选项：核查无所列事件、核查列明的事件均已填报
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：有关部门出具的证明
   * - 依据：第十五条
   */
  readonly "reassessment.incident_check"?:
    | "no_incident" /* 核查无所列事件 */
    | "incidents_entered" /* 核查列明的事件均已填报 */;
  /**
   * **培育发展实施方案已落实** `reassessment.plan_carried_out`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：复核报告
   * - 依据：第十五条
   */
  readonly "reassessment.plan_carried_out"?: boolean;
  /**
   * **发展目标已实现** `reassessment.goals_reached`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：复核报告
   * - 依据：第十五条
   */
  readonly "reassessment.goals_reached"?: boolean;
  /**
   * **其他复核内容** `reassessment.other_points`
   * 选项：没有另列、合格、不合格
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：复核报告
   * - 说明：第十五条所列三项之后有「等」字。
   * - 依据：第十五条
   */
  readonly "reassessment.other_points"?:
    | "none_set" /* 没有另列 */
    | "passed" /* 合格 */
    | "failed" /* 不合格 */;
  /**
   * **存在弄虚作假** `revocation.fraud`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 依据：第十七条
   */
  readonly "revocation.fraud"?: boolean;
  /**
   * **存在违反法律法规情形** `revocation.illegality`
   * 是否：写 true（是）或 false（否）
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 依据：第十七条
   */
  readonly "revocation.illegality"?: boolean;
  /**
   * **受到行政处罚次数** `revocation.penalties`
   * 整数，单位：次，不小于 0
   * - 来源：书面材料，由信用主管部门提供
   * - 依据：推定 ED-36
   */
  readonly "revocation.penalties"?: number;
  /**
   * **撤销决定已送达或者公告** `revocation.served`
   * 是否：写 true（是）或 false（否）
   * - 来源：书面材料，由省工业和信息化厅提供
   * - 材料：送达回证或者公告
   * - 说明：只在 ED-38 取「送达或者公告之日」时使用。
   * - 依据：推定 ED-38
   */
  readonly "revocation.served"?: boolean;
}

/** 「集群成员」的一条记录 */
export interface MembersItem {
  /**
   * **成员名称** `name`
   * 文字
   * - 属于：集群成员
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "name"?: string;
  /**
   * **成员类别** `kind`
   * 选项：企业、科研院所、集群发展促进组织、其他
   * - 属于：集群成员
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "kind"?:
    | "enterprise" /* 企业 */
    | "institute" /* 科研院所 */
    | "organisation" /* 集群发展促进组织 */
    | "other_member" /* 其他 */;
  /**
   * **所在地区** `city`
   * 选项：贵阳市、六盘水市、遵义市、安顺市、毕节市、铜仁市、黔西南州、黔东南州、黔南州、贵安新区
   * - 属于：集群成员
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "city"?:
    | "guiyang" /* 贵阳市 */
    | "liupanshui" /* 六盘水市 */
    | "zunyi" /* 遵义市 */
    | "anshun" /* 安顺市 */
    | "bijie" /* 毕节市 */
    | "tongren" /* 铜仁市 */
    | "qianxinan" /* 黔西南州 */
    | "qiandongnan" /* 黔东南州 */
    | "qiannan" /* 黔南州 */
    | "guian" /* 贵安新区 */;
  /**
   * **规模以上企业** `above_scale`
   * 是否：写 true（是）或 false（否）
   * - 属于：集群成员
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "above_scale"?: boolean;
  /**
   * **龙头企业** `leader`
   * 是否：写 true（是）或 false（否）
   * - 属于：集群成员
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "leader"?: boolean;
}

/** 「发起人」的一条记录 */
export interface Applicant_FoundersItem {
  /**
   * **发起人名称** `name`
   * 文字
   * - 属于：发起人
   * - 来源：书面材料，由产业集群发展促进组织提供
   */
  readonly "name"?: string;
  /**
   * **发起人类别** `kind`
   * 选项：集群龙头企业、社会团体、科研机构、其他
   * - 属于：发起人
   * - 来源：书面材料，由产业集群发展促进组织提供
   */
  readonly "kind"?:
    | "leader" /* 集群龙头企业 */
    | "association" /* 社会团体 */
    | "institute" /* 科研机构 */
    | "other_founder" /* 其他 */;
}

/** 「申报所涉地区」的一条记录 */
export interface RegionsItem {
  /**
   * **地区** `city`
   * 选项：贵阳市、六盘水市、遵义市、安顺市、毕节市、铜仁市、黔西南州、黔东南州、黔南州、贵安新区
   * - 属于：申报所涉地区
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "city"?:
    | "guiyang" /* 贵阳市 */
    | "liupanshui" /* 六盘水市 */
    | "zunyi" /* 遵义市 */
    | "anshun" /* 安顺市 */
    | "bijie" /* 毕节市 */
    | "tongren" /* 铜仁市 */
    | "qianxinan" /* 黔西南州 */
    | "qiandongnan" /* 黔东南州 */
    | "qiannan" /* 黔南州 */
    | "guian" /* 贵安新区 */;
  /**
   * **牵头地区** `lead`
   * 是否：写 true（是）或 false（否）
   * - 属于：申报所涉地区
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "lead"?: boolean;
  /**
   * **本地区总产值** `output`
   * 数值，单位：亿元，不小于 0
   * - 属于：申报所涉地区
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "output"?: number;
  /**
   * **同意并会签推荐文件** `signed`
   * 是否：写 true（是）或 false（否）
   * - 属于：申报所涉地区
   * - 来源：机关认定，由相关市（州）工业和信息化主管部门认定
   * - 材料：联合推荐文件
   */
  readonly "signed"?: boolean;
  /**
   * **已实地核查** `site_checked`
   * 是否：写 true（是）或 false（否）
   * - 属于：申报所涉地区
   * - 来源：机关认定，由市（州）工业和信息化主管部门认定
   * - 材料：实地核查记录
   */
  readonly "site_checked"?: boolean;
}

/** 「集群内企业发生的事件」的一条记录 */
export interface IncidentsItem {
  /**
   * **涉事企业** `company`
   * 文字
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "company"?: string;
  /**
   * **发生日期** `date`
   * 日期，如 2026-10-12
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "date"?: Day;
  /**
   * **事件类别** `kind`
   * 选项：安全生产、国防科研生产安全、环境污染、严重失信、其它社会影响较大
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "kind"?:
    | "work_safety" /* 安全生产 */
    | "defence" /* 国防科研生产安全 */
    | "environment" /* 环境污染 */
    | "discredit" /* 严重失信 */
    | "other_event" /* 其它社会影响较大 */;
  /**
   * **认定等级** `grade`
   * 选项：特别重大、重大、较大、一般
   * - 属于：集群内企业发生的事件
   * - 来源：机关认定，由事故（事件）等级认定机关认定
   * - 材料：调查报告批复或等级认定文件
   */
  readonly "grade"?:
    | "extraordinary" /* 特别重大 */
    | "major" /* 重大 */
    | "larger" /* 较大 */
    | "ordinary" /* 一般 */;
  /**
   * **调查报告批复日期** `approved_on`
   * 日期，如 2026-10-12
   * - 属于：集群内企业发生的事件
   * - 来源：书面材料，由事故（事件）等级认定机关提供
   * - 材料：调查报告批复
   */
  readonly "approved_on"?: Day;
  /**
   * **死亡人数** `deaths`
   * 整数，单位：人，不小于 0
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "deaths"?: number;
  /**
   * **重伤（含急性工业中毒）人数** `serious_injuries`
   * 整数，单位：人，不小于 0
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "serious_injuries"?: number;
  /**
   * **中毒或重伤人数** `poisoned`
   * 整数，单位：人，不小于 0
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "poisoned"?: number;
  /**
   * **直接经济损失** `economic_loss`
   * 数值，单位：万元，不小于 0
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "economic_loss"?: number;
  /**
   * **疏散转移人数** `relocated`
   * 整数，单位：人，不小于 0
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "relocated"?: number;
  /**
   * **集中式饮用水水源地取水中断** `water_cut`
   * 选项：没有中断、乡镇、县级城市、设区的市级以上城市
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "water_cut"?:
    | "none" /* 没有中断 */
    | "township" /* 乡镇 */
    | "county" /* 县级城市 */
    | "prefecture" /* 设区的市级以上城市 */;
  /**
   * **造成跨省影响** `cross_province`
   * 是否：写 true（是）或 false（否）
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "cross_province"?: boolean;
  /**
   * **达到预案所列其他标准** `other_criterion`
   * 选项：没有达到、重大、特别重大
   * - 属于：集群内企业发生的事件
   * - 来源：机关认定，由生态环境主管部门认定
   */
  readonly "other_criterion"?:
    | "none" /* 没有达到 */
    | "major" /* 重大 */
    | "extraordinary" /* 特别重大 */;
  /**
   * **认定为自然灾害等非责任事件** `non_liability`
   * 是否：写 true（是）或 false（否）
   * - 属于：集群内企业发生的事件
   * - 来源：机关认定，由事故（事件）等级认定机关认定
   * - 材料：调查报告批复
   */
  readonly "non_liability"?: boolean;
  /**
   * **加入集群日期** `member_since`
   * 日期，如 2026-10-12
   * - 属于：集群内企业发生的事件
   * - 来源：申报填报，由产业集群发展促进组织填报
   */
  readonly "member_since"?: Day;
  /**
   * **仍在严重失信主体名单** `still_listed`
   * 是否：写 true（是）或 false（否）
   * - 属于：集群内企业发生的事件
   * - 来源：机关认定，由信用主管部门认定
   */
  readonly "still_listed"?: boolean;
  /**
   * **认定为社会影响较大** `serious_impact`
   * 是否：写 true（是）或 false（否）
   * - 属于：集群内企业发生的事件
   * - 来源：机关认定，由省工业和信息化厅认定
   */
  readonly "serious_impact"?: boolean;
}

/** 「收到的异议」的一条记录 */
export interface ObjectionsItem {
  /**
   * **收到异议日期** `received_on`
   * 日期，如 2026-10-12
   * - 属于：收到的异议
   * - 来源：书面材料，由省工业和信息化厅提供
   */
  readonly "received_on"?: Day;
  /**
   * **异议内容** `content`
   * 文字
   * - 属于：收到的异议
   * - 来源：书面材料，由省工业和信息化厅提供
   */
  readonly "content"?: string;
  /**
   * **匿名异议** `anonymous`
   * 是否：写 true（是）或 false（否）
   * - 属于：收到的异议
   * - 来源：书面材料，由省工业和信息化厅提供
   */
  readonly "anonymous"?: boolean;
  /**
   * **核实结论** `result`
   * 选项：待核实、不属实、属实但仍符合条件、属实且不符合条件
   * - 属于：收到的异议
   * - 来源：机关认定，由省工业和信息化厅认定
   * - 材料：异议核实报告
   */
  readonly "result"?:
    | "pending" /* 待核实 */
    | "unfounded" /* 不属实 */
    | "qualified" /* 属实但仍符合条件 */
    | "founded" /* 属实且不符合条件 */;
}

/** 「财政和金融支持事项」的一条记录 */
export interface SupportsItem {
  /**
   * **支持用途** `purpose`
   * 选项：产业集群促进组织建设、承载园区配套设施建设、公共服务平台建设、技术创新载体建设、公共服务活动实施、集群内企业项目建设、其他用途
   * - 属于：财政和金融支持事项
   * - 来源：书面材料，由省工业和信息化厅提供
   */
  readonly "purpose"?:
    | "organisation" /* 产业集群促进组织建设 */
    | "park_facilities" /* 承载园区配套设施建设 */
    | "service_platforms" /* 公共服务平台建设 */
    | "innovation_carriers" /* 技术创新载体建设 */
    | "service_activities" /* 公共服务活动实施 */
    | "enterprise_projects" /* 集群内企业项目建设 */
    | "other_purpose" /* 其他用途 */;
  /**
   * **资金来源** `fund`
   * 选项：省工业和信息化发展专项资金、省中小企业专项资金、省级政府产业投资基金、金融机构服务、其他省级财政专项资金
   * - 属于：财政和金融支持事项
   * - 来源：书面材料，由省工业和信息化厅提供
   */
  readonly "fund"?:
    | "industry_fund" /* 省工业和信息化发展专项资金 */
    | "sme_fund" /* 省中小企业专项资金 */
    | "investment_fund" /* 省级政府产业投资基金 */
    | "bank_services" /* 金融机构服务 */
    | "other_fund" /* 其他省级财政专项资金 */;
  /**
   * **支持金额** `amount`
   * 数值，单位：万元，不小于 0
   * - 属于：财政和金融支持事项
   * - 来源：书面材料，由省工业和信息化厅提供
   */
  readonly "amount"?: number;
  /**
   * **省工业和信息化厅明确** `accepted`
   * 选项：属于支持范围
   * - 属于：财政和金融支持事项
   * - 来源：机关认定，由省工业和信息化厅认定
   */
  readonly "accepted"?:
    | "within_scope" /* 属于支持范围 */;
}

/** 随事件写入的事实：新值；null 表示撤回；清单可以用 $append 添加几条。 */
export type FactChanges = {
  readonly [Fact in keyof Facts]?: Facts[Fact] | null | Added<Facts[Fact]>;
};

type Added<Value> = Value extends readonly (infer Item)[] ? { readonly $append: readonly Item[] } : never;

/** 事件：角色.动作 */
export type EventId =
  | "province.open_call" /* 发布申报通知 */
  | "applicant.submit" /* 提交申报材料 */
  | "applicant.withdraw" /* 撤回申报 */
  | "applicant.resubmit" /* 提交补正材料 */
  | "applicant.defend" /* 参加答辩 */
  | "city.accept" /* 受理申报 */
  | "city.refuse" /* 不予受理 */
  | "city.request_correction" /* 要求补正材料 */
  | "city.complete_desk_review" /* 完成书面初审 */
  | "city.complete_site_check" /* 完成实地核查 */
  | "city.decline" /* 不予推荐 */
  | "city.recommend" /* 正式行文推荐 */
  | "city.find_false_material" /* 市（州）认定材料不实 */
  | "joint_city.concur" /* 相关市（州）同意推荐 */
  | "joint_city.dissent" /* 相关市（州）不同意推荐 */
  | "province.pass_review" /* 复审通过 */
  | "province.fail_review" /* 复审不通过 */
  | "province.find_false_material" /* 省厅认定材料不实 */
  | "experts.evaluate" /* 出具专家评审意见 */
  | "province.shortlist" /* 列入入围名单 */
  | "province.leave_out" /* 未列入入围名单 */
  | "meeting.approve" /* 会议审议通过 */
  | "meeting.reject" /* 会议审议未通过 */
  | "province.publish" /* 在官方网站公示 */
  | "public.object" /* 提出异议 */
  | "province.dismiss_objection" /* 异议经核实符合条件 */
  | "province.uphold_objection" /* 异议成立 */
  | "province.recognize" /* 予以认定 */
  | "province.refuse_recognition" /* 不予认定 */
  | "city.file_plan" /* 提交培育发展实施方案 */
  | "city.annual_report" /* 报送年度培育建设情况 */
  | "province.recommend_national" /* 推荐创建国家先进制造业集群 */
  | "province.grant_support" /* 安排支持资金 */
  | "province.open_reassessment" /* 启动复核 */
  | "applicant.attend_reassessment" /* 参加复核 */
  | "province.pass_reassessment" /* 复核合格 */
  | "province.fail_reassessment" /* 复核不合格 */
  | "province.record_absence" /* 认定未按规定参加复核 */
  | "province.find_fraud" /* 认定存在弄虚作假 */
  | "province.find_illegality" /* 认定存在违反法律法规情形 */
  | "province.revoke" /* 撤销称号 */;

/** 规则 */
export type RuleId =
  | "qualified" /* 可予认定 */
  | "admissible" /* 可以申报 */
  | "cluster_definition" /* 属于本办法所称先进制造业集群 */
  | "cluster_definition.location" /* 在我省区域内 */
  | "cluster_definition.elements" /* 符合定义的其他要素 */
  | "cluster_definition.manufacturing" /* 属于制造业 */
  | "promotion_organisation" /* 申报主体为产业集群发展促进组织 */
  | "promotion_organisation.legal_person" /* 具有法人资格 */
  | "promotion_organisation.third_party" /* 属于第三方组织 */
  | "promotion_organisation.government_guided" /* 经政府引导 */
  | "promotion_organisation.founders" /* 由集群龙头企业、社会团体、科研机构等发起成立 */
  | "promotion_organisation.serves_cluster" /* 服务集群建设发展 */
  | "joint_filing" /* 属于联合申报 */
  | "joint_application" /* 可以跨行政区域联合申报 */
  | "joint_application.closely_linked" /* 产业联系特别紧密 */
  | "joint_application.one_lead" /* 写明一个牵头地区 */
  | "direction" /* 培育方向 */
  | "direction.catalogue" /* 在目录之内，或者按 ED-08 可以接受 */
  | "eligible" /* 符合认定条件 */
  | "strength" /* 具备较强综合实力 */
  | "strength.competitiveness" /* 主导产业规模、市场占比、技术水平、协作配套等具有较强的竞争力 */
  | "strength.key_projects" /* 推动实施一批带动力强的重点项目 */
  | "strength.provincial_support" /* 对全省产业发展具有较强支撑带动作用 */
  | "strength.domestic_influence" /* 在国内同行业具备较强的竞争力和影响力 */
  | "ecosystem" /* 具有较完整产业生态 */
  | "ecosystem.zone" /* 依托国家级或省级重点开发区 */
  | "ecosystem.layout" /* 空间布局相对集聚 */
  | "ecosystem.positioning" /* 功能定位科学合理 */
  | "ecosystem.linkage" /* 产业链上下游协同紧密 */
  | "ecosystem.local_supply" /* 关键环节配套能力较强 */
  | "ecosystem.spillover" /* 辐射带动周边区域产业优化升级 */
  | "ecosystem.leaders" /* 拥有综合实力、产业带动力强的龙头企业 */
  | "ecosystem.smes" /* 拥有一批创新型、专精特新中小企业和专精特新“小巨人”企业 */
  | "ecosystem.scale" /* 形成规模效应和集聚效应 */
  | "innovation" /* 具有较强技术创新能力 */
  | "innovation.leader_technology" /* 龙头企业技术装备、技术创新能力处于领先水平 */
  | "innovation.standards" /* 参与国内、省内、行业标准制订 */
  | "innovation.collaboration" /* 产学研协同创新和科技成果产业化富有成效 */
  | "innovation.rd_intensity" /* 集群内企业平均研发投入强度较高 */
  | "innovation.carriers" /* 拥有一批国家级、省级技术创新载体 */
  | "innovation.demonstration_firms" /* 拥有一批技术创新示范企业 */
  | "innovation.tech_smes" /* 拥有一批科技型中小企业 */
  | "innovation.high_tech_firms" /* 拥有一批高新技术企业 */
  | "digital" /* 具有较高数字化发展水平 */
  | "digital.transformation" /* 集群数字化转型成效显著 */
  | "digital.integration" /* 两化融合发展达到较高水平 */
  | "digital.design_tools" /* 规上工业企业数字化研发设计工具普及率达到较高水平 */
  | "digital.numerical_control" /* 关键工序数控化率达到较高水平 */
  | "digital.pioneers" /* 拥有数字领航企业 */
  | "green" /* 具有较高绿色化发展水平 */
  | "green.energy_structure" /* 集群内能源结构合理 */
  | "green.energy_saving" /* 工业节能减碳成效明显 */
  | "green.utilisation" /* 资源综合利用效率较高 */
  | "green.solid_waste" /* 围绕大宗工业固体废物推进技术攻关 */
  | "green.green_system" /* 构建了较为完备的绿色制造体系 */
  | "green.factories" /* 拥有一批国家级和省级绿色工厂 */
  | "green.parks" /* 拥有一批国家级和省级绿色工业园区 */
  | "green.chains" /* 拥有一批国家级和省级绿色供应链管理企业 */
  | "resources" /* 具有较丰富的资源要素 */
  | "resources.government_measures" /* 集群所在地政府措施明确有效 */
  | "resources.public_services" /* 拥有较完善的公共服务体系 */
  | "resources.agency" /* 拥有专业化的集群发展促进机构 */
  | "resources.park_environment" /* 承载园区营商环境良好、配套设施完备 */
  | "resources.factors" /* 集群要素汇聚程度较高 */
  | "clean_record" /* 近三年未发生所列事件 */
  | "clean_record.work_safety" /* 近三年未发生特别重大、重大安全生产事件 */
  | "clean_record.environment" /* 近三年未发生特别重大、重大环境污染事件 */
  | "clean_record.discredit" /* 近三年未发生严重失信事件 */
  | "clean_record.other_events" /* 近三年未发生其它社会影响较大的事件 */
  | "within_call" /* 在申报期内 */
  | "notice_gates" /* 符合申报通知另设的条件 */
  | "notice_gates.output" /* 主导产业年产值达到申报通知的要求 */
  | "notice_gates.output_share" /* 主导产业产值占比达到申报通知的要求 */
  | "truthful" /* 对申报材料真实性负责 */
  | "truthful.commitment" /* 已签真实性承诺 */
  | "truthful.no_fraud" /* 核查没有发现弄虚作假 */
  | "material_false" /* 申报材料弄虚作假 */
  | "filed_at_own_city" /* 向所在市（州）主管部门提交 */
  | "competent_authority" /* 受理机关是本办法所称主管部门 */
  | "file_complete" /* 可以受理 */
  | "file_complete.materials" /* 申报材料齐全 */
  | "correction_open" /* 可以补正 */
  | "site_checked" /* 已实地核查 */
  | "partners_agreed" /* 有关主管部门都同意 */
  | "partner_refused" /* 有关主管部门不同意 */
  | "review_competence" /* 初审推荐属于本地区 */
  | "recommendable" /* 可以推荐 */
  | "review_passed_by_province" /* 可以通过复审 */
  | "shortlistable" /* 可以入围 */
  | "shortlistable.panel" /* 评审专家人数达到申报通知的要求 */
  | "shortlistable.score" /* 专家评审达到合格分 */
  | "shortlistable.rank" /* 排名在入围名额之内 */
  | "deliberated" /* 经厅党组会或厅务会审议 */
  | "published_properly" /* 在省工业和信息化厅官方网站公示 */
  | "objections_cleared" /* 异议均经核实符合条件 */
  | "objection_founded" /* 异议成立 */
  | "recognizable" /* 可以认定 */
  | "national_recommendable" /* 可以推荐创建国家先进制造业集群 */
  | "national_recommendable.holder" /* 持有称号，或者已记录例外理由 */
  | "national_recommendable.merit" /* 择优 */
  | "plan_complete" /* 培育发展实施方案内容齐备 */
  | "plan_complete.goals" /* 明确发展目标 */
  | "plan_complete.tasks" /* 明确重点任务 */
  | "plan_complete.safeguards" /* 明确保障措施 */
  | "support_listed" /* 支持事项在所列范围之内 */
  | "review_passed" /* 复核合格 */
  | "review_passed.conditions" /* 仍符合认定条件 */
  | "review_passed.conditions.findings" /* 仍符合第六条（一）至（六） */
  | "review_passed.conditions.clean_record" /* 复核前近三年未发生所列事件 */
  | "review_passed.plan" /* 培育发展实施方案已落实 */
  | "review_passed.goals" /* 发展目标已实现 */
  | "review_passed.others" /* 其他复核内容合格 */
  | "review_missed" /* 未按规定参加复核 */
  | "review_failed" /* 复核结果不合格 */
  | "fraud_found" /* 存在弄虚作假 */
  | "illegality_found" /* 存在违反法律法规情形 */
  | "grave_event_revokes" /* 认定后发生所列事件即撤销 */
  | "revocable" /* 应当撤销称号 */
  | "revocation_served" /* 撤销决定已送达 */
  | "revocation_served.served" /* 已送达或者公告 */;

/** 角色 */
export type RoleId =
  | "applicant" /* 产业集群发展促进组织 */
  | "city" /* 市（州）工业和信息化主管部门 */
  | "joint_city" /* 相关市（州）工业和信息化主管部门 */
  | "province" /* 省工业和信息化厅 */
  | "experts" /* 评审专家 */
  | "meeting" /* 厅党组会或厅务会 */
  | "public" /* 公示期间提出异议者 */
  | "government" /* 集群所在地政府 */
  | "registry" /* 法人登记机关 */
  | "statistics_authority" /* 统计部门 */
  | "list_authority" /* 名单发布机关 */
  | "zone_authority" /* 开发区审批机关 */
  | "safety_authority" /* 应急管理部门 */
  | "environment_authority" /* 生态环境主管部门 */
  | "credit_authority" /* 信用主管部门 */
  | "grading_authority" /* 事故（事件）等级认定机关 */;

/** 阶段 */
export type StageId =
  | "filing" /* 提出申请 */
  | "acceptance" /* 受理 */
  | "preliminary" /* 初审 */
  | "review" /* 复审 */
  | "evaluation" /* 评审 */
  | "deliberation" /* 审议 */
  | "publicity" /* 公示 */
  | "recognition" /* 认定 */
  | "cultivation" /* 培育 */
  | "reassessment" /* 复核 */;

/** 参数 */
export type ParameterId =
  | "publicity_period" /* 公示期 */
  | "clean_record_years" /* 无重大事件年限 */
  | "review_cycle" /* 复核周期 */
  | "annual_report_due" /* 年度报告截止日 */
  | "promulgated_on" /* 公布日 */
  | "batch_min" /* 「一批」的最低数量 */
  | "annual_report_day_before" /* 年度报告截止日的前一日 */
  | "call_opens" /* 申报开始日 */
  | "call_closes" /* 申报截止日 */
  | "reference_year" /* 数据年度 */
  | "plan_due" /* 实施方案报送截止日 */
  | "correction_allowed" /* 是否允许补正 */
  | "correction_period" /* 补正期限 */
  | "objection_verify_within" /* 异议核实期限 */
  | "quota" /* 入围名额 */
  | "pass_mark" /* 评审合格分 */
  | "panel_size" /* 评审专家人数 */
  | "rd_intensity_min" /* 平均研发投入强度下限 */
  | "integration_min" /* 两化融合发展水平下限 */
  | "design_tools_min" /* 数字化研发设计工具普及率下限 */
  | "numerical_control_min" /* 关键工序数控化率下限 */
  | "domestic_share_min" /* 国内细分市场占有率下限 */
  | "key_investment_min" /* 重点项目总投资下限 */
  | "provincial_share_min" /* 占全省同行业产值比重下限 */
  | "rank_max" /* 国内同行业排名限度 */
  | "local_purchase_min" /* 本地采购额占比下限 */
  | "local_supply_min" /* 关键环节本地配套率下限 */
  | "contract_value_min" /* 技术合同成交额下限 */
  | "clean_energy_share_min" /* 非化石能源占比下限 */
  | "energy_drop_min" /* 单位工业增加值能耗降幅下限 */
  | "waste_utilisation_min" /* 工业固体废物综合利用率下限 */
  | "output_min" /* 主导产业年产值下限 */
  | "output_share_min" /* 主导产业产值占比下限 */
  | "design_tools_average" /* 全省数字化研发设计工具普及率（参考） */
  | "numerical_control_average" /* 全省关键工序数控化率（参考） */;

/** 状态的路径 */
export type StatePath =
  | "certification" /* 认定程序 */
  | "certification.waiting_call" /* 等待申报通知 */
  | "certification.preparing" /* 提出申请 */
  | "certification.acceptance" /* 受理 */
  | "certification.correcting_filing" /* 受理前补正 */
  | "certification.preliminary" /* 初审与实地核查 */
  | "certification.preliminary.under_way" /* 初审进行中 */
  | "certification.preliminary.under_way.desk" /* 书面初审 */
  | "certification.preliminary.under_way.desk.reviewing" /* 书面初审中 */
  | "certification.preliminary.under_way.desk.reviewed" /* 已书面初审 */
  | "certification.preliminary.under_way.site" /* 实地核查 */
  | "certification.preliminary.under_way.site.visiting" /* 待实地核查 */
  | "certification.preliminary.under_way.site.visited" /* 已实地核查 */
  | "certification.preliminary.under_way.partners" /* 联合初审 */
  | "certification.preliminary.under_way.partners.routing" /* 区分单独申报与联合申报 */
  | "certification.preliminary.under_way.partners.collecting" /* 待相关市（州）会同初审 */
  | "certification.preliminary.under_way.partners.concurred" /* 相关市（州）均已同意 */
  | "certification.preliminary.under_way.partners.not_needed" /* 单独申报，无须会同 */
  | "certification.preliminary.resume" /* 恢复初审 */
  | "certification.correcting_review" /* 初审期间补正 */
  | "certification.recommending" /* 待行文推荐 */
  | "certification.provincial_review" /* 省厅复审 */
  | "certification.evaluation" /* 答辩及专家评审 */
  | "certification.evaluation.defence" /* 答辩 */
  | "certification.evaluation.defence.waiting" /* 待答辩 */
  | "certification.evaluation.defence.done" /* 已答辩 */
  | "certification.evaluation.opinions" /* 专家评审 */
  | "certification.evaluation.opinions.waiting" /* 待专家评审 */
  | "certification.evaluation.opinions.done" /* 已评审 */
  | "certification.shortlisting" /* 拟定入围名单 */
  | "certification.deliberation" /* 会议审议 */
  | "certification.ready_to_publish" /* 待公示 */
  | "certification.public_notice" /* 公示 */
  | "certification.public_notice.period" /* 公示期 */
  | "certification.public_notice.period.running" /* 公示期内 */
  | "certification.public_notice.period.ended" /* 公示期已满 */
  | "certification.public_notice.objections" /* 异议 */
  | "certification.public_notice.objections.clear" /* 无未决异议 */
  | "certification.public_notice.objections.verifying" /* 异议核实中 */
  | "certification.public_notice.objections.settled" /* 无异议或异议均已核实 */
  | "certification.recognizing" /* 待认定 */
  | "certification.verifying_late" /* 逾期异议核实中 */
  | "certification.recognized" /* 已认定 */
  | "certification.lapsed" /* 逾期未申报 */
  | "certification.not_accepted" /* 不予受理 */
  | "certification.withdrawn" /* 已撤回 */
  | "certification.falsified" /* 材料不实，终止认定 */
  | "certification.not_recommended" /* 不予推荐 */
  | "certification.review_failed" /* 复审未通过 */
  | "certification.left_out" /* 未入围 */
  | "certification.rejected" /* 审议未通过 */
  | "certification.objection_upheld" /* 异议成立，不予认定 */
  | "certification.not_recognized" /* 不予认定 */
  | "cultivation" /* 培育管理 */
  | "cultivation.active" /* 在册培育 */
  | "cultivation.active.plan" /* 培育发展实施方案 */
  | "cultivation.active.plan.drafting" /* 实施方案尚未制定完成 */
  | "cultivation.active.plan.drafting.missing" /* 待制定实施方案 */
  | "cultivation.active.plan.drafting.incomplete" /* 实施方案待补 */
  | "cultivation.active.plan.filed" /* 实施方案已制定 */
  | "cultivation.active.national" /* 国家先进制造业集群推荐 */
  | "cultivation.active.national.available" /* 可择优推荐 */
  | "cultivation.active.national.recommended" /* 已推荐创建国家先进制造业集群 */
  | "cultivation.active.review" /* 定期复核 */
  | "cultivation.active.review.between" /* 未在复核 */
  | "cultivation.active.review.reviewing" /* 复核中 */
  | "cultivation.active.review.failed" /* 复核不合格 */
  | "cultivation.active.review.absent" /* 未按规定参加复核 */
  | "cultivation.active.standing" /* 称号 */
  | "cultivation.active.standing.held" /* 称号有效 */
  | "cultivation.active.standing.to_be_revoked" /* 应予撤销 */
  | "cultivation.revoked" /* 称号已撤销 */;

/** 定期义务 */
export type ObligationId =
  | "annual_report" /* 年度报告 */
  | "reassessment" /* 定期复核 */
  | "primary_responsibility" /* 主体责任 */
  | "gather_resources" /* 要素集聚 */
  | "support_project_filing" /* 重点支持项目申报 */
  | "support_platforms" /* 重点支持平台创建 */
  | "support_policy" /* 重点支持政策扶持 */
  | "coordinate_funds" /* 统筹财政专项资金 */
  | "investment_fund" /* 产业投资基金引导 */
  | "bank_coordination" /* 金融服务协调 */;

/** 提示 */
export type AdvisoryId =
  | "public_institution_applicant" /* 申报主体是事业单位 */
  | "guian_applicant" /* 贵安新区的主管部门 */
  | "lead_not_largest" /* 牵头地区不是产值最大的地区 */
  | "registered_after_close" /* 申报截止后才登记 */
  | "filed_before_in_round" /* 同一轮次重复申报 */
  | "off_catalogue" /* 方向不在目录之内 */
  | "mining_direction" /* 矿山开发属于采矿业 */
  | "direction_outside_field" /* 方向与领域不对应 */
  | "design_tools_below_average" /* 数字化研发设计工具普及率低于全省水平 */
  | "numerical_control_below_average" /* 关键工序数控化率低于全省水平 */
  | "no_pioneer_firm" /* 名单上没有数字领航企业 */
  | "provincial_zone" /* 依托的是省级开发区 */
  | "output_exceeds_total" /* 主导产业产值大于总产值 */
  | "output_share_mismatch" /* 主导产业占比与产值不符 */
  | "above_scale_exceeds_total" /* 规上企业数大于企业数 */
  | "listed_exceed_total" /* 名单企业数大于企业数 */
  | "tax_exceeds_output" /* 税收大于总产值 */
  | "no_employees" /* 从业人数为零 */
  | "data_year_differs" /* 数据年度与申报通知不一致 */
  | "output_falling" /* 集群总产值下降 */
  | "several_parks" /* 分布在几个园区 */
  | "no_supporting_material" /* 评判依据为零 */
  | "members_exceed_total" /* 名录企业数与企业数不符 */
  | "regional_outputs_differ" /* 分地区产值合计与总产值不符 */
  | "no_innovative_smes" /* 创新型中小企业为零 */
  | "no_specialised_smes" /* 专精特新中小企业为零 */
  | "no_little_giants" /* 专精特新“小巨人”企业为零 */
  | "no_national_standards" /* 参与制订的国家标准为零 */
  | "no_industry_standards" /* 参与制订的行业标准为零 */
  | "no_local_standards" /* 参与制订的地方标准为零 */
  | "no_national_carriers" /* 国家级技术创新载体为零 */
  | "no_provincial_carriers" /* 省级技术创新载体为零 */
  | "no_national_factories" /* 国家级绿色工厂为零 */
  | "no_provincial_factories" /* 省级绿色工厂为零 */
  | "no_national_parks" /* 国家级绿色工业园区为零 */
  | "no_provincial_parks" /* 省级绿色工业园区为零 */
  | "no_national_chains" /* 国家级绿色供应链管理企业为零 */
  | "no_provincial_chains" /* 省级绿色供应链管理企业为零 */
  | "larger_incident" /* 发生过较大等级的事件 */
  | "defence_incident" /* 国防科研生产安全事故 */
  | "incident_before_joining" /* 事件发生在企业加入集群之前 */
  | "non_liability_incident" /* 有非责任事件 */
  | "earlier_listing" /* 仍在严重失信主体名单上 */
  | "certificate_contradicted" /* 证明与申报的事件不一致 */
  | "listed_incidents_missing" /* 证明列明的事件没有填报 */
  | "publicity_short" /* 公示期少一日 */
  | "site_check_gap" /* 有地区没有实地核查 */
  | "open_objection" /* 有异议没有核实 */
  | "anonymous_objection" /* 匿名异议 */
  | "late_objection" /* 公示期满后收到异议 */
  | "national_exception" /* 推荐的集群没有省级称号 */
  | "plan_incomplete" /* 实施方案内容不齐 */
  | "unlisted_support" /* 支持用途未列明 */
  | "support_within_list" /* 支持事项均在所列范围 */
  | "revocation_due" /* 应当撤销称号 */;

/** 申报通知 */
export type NoticeId =
  | "2026" /* 关于组织开展2026年度贵州省先进制造业集群申报工作的通知（示例） */
  | "2026-2" /* 关于组织开展2026年度第二批贵州省先进制造业集群竞赛的通知（示例） */;

/** 编辑决定的编号 */
export type DecisionNumber =
  | "ED-01" /* 第二条的定义本身是不是申报的门槛 */
  | "ED-02" /* 第五条列入的矿山开发属于采矿业，不是制造业，能否申报 */
  | "ED-03" /* 竞赛有没有名额、排名和评分 */
  | "ED-04" /* 事业单位算不算第三方法人组织 */
  | "ED-05" /* 「跨行政区域」以哪一级为准 */
  | "ED-06" /* 「产业联系特别紧密」怎么认定 */
  | "ED-07" /* 同一组织或者同一集群一个轮次可以申报几次 */
  | "ED-08" /* 第五条目录之外的产业能否申报 */
  | "ED-09" /* 申报通知能否另设条件 */
  | "ED-10" /* 第八、九、十三、十六条的「市（州）主管部门」含不含贵安新区 */
  | "ED-11" /* 联合申报由谁牵头 */
  | "ED-12" /* 「所在市（州）」指登记地还是主要经营地 */
  | "ED-13" /* 认定之前发现申报材料弄虚作假怎么办 */
  | "ED-14" /* 申报材料可否补正 */
  | "ED-15" /* 未获认定的能否再次申报 */
  | "ED-16" /* 第九、十五条的「认定条件」是不是第六条的「基本条件」 */
  | "ED-17" /* 联合申报是否须各有关主管部门都同意 */
  | "ED-18" /* 实地核查要覆盖到什么程度 */
  | "ED-19" /* 市（州）主管部门能否排序或者限额推荐 */
  | "ED-20" /* 「复审」是全面重新判断还是只看材料是否齐全 */
  | "ED-21" /* 公示当日算不算第一个工作日 */
  | "ED-22" /* 核实异议有没有期限 */
  | "ED-23" /* 公示期满后收到的异议和匿名异议怎么办 */
  | "ED-24" /* 异议成立的后果，入围名单变动后要不要再公示 */
  | "ED-25" /* 认定之日是哪一天 */
  | "ED-26" /* 「原则上从省先进制造业集群中择优推荐」是不是必须 */
  | "ED-27" /* 培育发展实施方案何时完成 */
  | "ED-28" /* 跨地区集群由哪个主管部门承担培育和报告责任 */
  | "ED-29" /* 第十四条没有主语，由谁统筹支持 */
  | "ED-30" /* 「每三年」从何时起算 */
  | "ED-31" /* 复核时「近三年」要不要重新起算 */
  | "ED-32" /* 复核适用哪一版本办法 */
  | "ED-33" /* 「3月底前」含不含3月31日 */
  | "ED-34" /* 3月底恰逢休息日，报告期限要不要顺延 */
  | "ED-35" /* 认定后第一次年度报告在哪一年 */
  | "ED-36" /* 「违反法律法规情形」指谁的、什么样的违法 */
  | "ED-37" /* 撤销称号后能否再申报 */
  | "ED-38" /* 撤销何时生效 */
  | "ED-39" /* 认定之后发生第六条（七）所列事件怎么办 */
  | "ED-40" /* 公布日未填时怎么办 */
  | "ED-41" /* 新版施行时尚未办结的案件适用哪一版 */
  | "ED-42" /* 「近三年」从何时起算、到何时为止 */
  | "ED-43" /* 「集群内企业」以何时的名单为准 */
  | "ED-44" /* 「特别重大、重大的」修饰哪几类事件 */
  | "ED-45" /* 事件日期以发生之日还是调查报告批复之日为准 */
  | "ED-46" /* 自然灾害等非责任事件算不算 */
  | "ED-47" /* 「拥有」「一批」是多少 */
  | "ED-48" /* 并列的名单用「、」「和」连接，是每种都要有还是有一种即可 */
  | "ED-49" /* 「平均研发投入强度」怎么算 */
  | "ED-50" /* 「数字领航企业」是名单还是描述 */
  | "ED-51" /* 「省级重点开发区」指哪些 */
  | "ED-52" /* 不产生大宗工业固体废物的集群怎么看待技术攻关的要求 */
  | "ED-53" /* 「集群发展促进机构」与第四条的促进组织是不是同一个 */
  | "ED-54" /* 申报主体能否撤回申报 */;

/** 编辑决定及其各种读法，供 assess 的 decisions 选用 */
export interface Decisions {
  /**
   * **第二条的定义本身是不是申报的门槛** `ED-01`
   * 现取「只核对「我省区域内」」
   * - 读法：只核对「我省区域内」；定义各要素都要符合；定义不作门槛
   * - 依据：第二条
   */
  readonly "definition_gate"?: "location_only" | "all" | "none";
  /**
   * **第五条列入的矿山开发属于采矿业，不是制造业，能否申报** `ED-02`
   * 现取「接受并提示」
   * - 读法：接受并提示；不接受
   * - 依据：第二条、第五条（四）
   */
  readonly "mining_industry"?: "accept_warn" | "reject";
  /**
   * **竞赛有没有名额、排名和评分** `ED-03`
   * 现取「由申报通知规定」
   * - 读法：由申报通知规定；没有；入围名单是一项记录在案的决定
   * - 依据：第三条、第十条
   */
  readonly "ranking"?: "notice" | "none";
  /**
   * **事业单位算不算第三方法人组织** `ED-04`
   * 现取「算，并提示」
   * - 读法：算，并提示；不算
   * - 依据：第四条第二款
   */
  readonly "public_institution"?: "pass_warn" | "fail";
  /**
   * **「跨行政区域」以哪一级为准** `ED-05`
   * 现取「市（州）级，含贵安新区」
   * - 读法：市（州）级，含贵安新区；跨县也算
   * - 依据：第四条第一款
   */
  readonly "cross_region_level"?: "prefecture" | "county";
  /**
   * **「产业联系特别紧密」怎么认定** `ED-06`
   * 现取「由受理的主管部门评判」
   * - 读法：由受理的主管部门评判；以跨区域协作项目数认定
   * - 依据：第四条第一款
   */
  readonly "closely_linked"?: "city_finding" | "metric";
  /**
   * **同一组织或者同一集群一个轮次可以申报几次** `ED-07`
   * 现取「一个集群一个轮次一次」
   * - 读法：一个集群一个轮次一次；不限
   * - 依据：第四条第一款
   */
  readonly "applications_per_round"?: "one_per_cluster" | "unlimited";
  /**
   * **第五条目录之外的产业能否申报** `ED-08`
   * 现取「可以，只提示」
   * - 读法：可以，只提示；由主管部门评判；不可以
   * - 依据：第五条
   */
  readonly "off_catalogue"?: "warn" | "judgement" | "bar";
  /**
   * **申报通知能否另设条件** `ED-09`
   * 现取「可以，结论中注明出自申报通知」
   * - 读法：可以，结论中注明出自申报通知；不可以
   * - 依据：第七条
   */
  readonly "notice_gates"?: "labelled" | "not_allowed";
  /**
   * **第八、九、十三、十六条的「市（州）主管部门」含不含贵安新区** `ED-10`
   * 现取「含，并提示」
   * - 读法：含，并提示；不含
   * - 依据：第三条、第八条、第九条、第十三条、第十六条
   */
  readonly "guian_authority"?: "include" | "exclude";
  /**
   * **联合申报由谁牵头** `ED-11`
   * 现取「以申报材料写明的为准」
   * - 读法：以申报材料写明的为准；由产值最大的地区牵头
   * - 依据：第八条
   */
  readonly "joint_lead"?: "declared" | "largest";
  /**
   * **「所在市（州）」指登记地还是主要经营地** `ED-12`
   * 现取「登记地」
   * - 读法：登记地；主要经营地
   * - 依据：第八条
   */
  readonly "filing_place"?: "registered" | "main_place";
  /**
   * **认定之前发现申报材料弄虚作假怎么办** `ED-13`
   * 现取「不予认定，以后轮次可以再报」
   * - 读法：不予认定，以后轮次可以再报；不予认定，并限制再报
   * - 依据：第八条
   */
  readonly "false_material"?: "reject" | "reject_and_bar";
  /**
   * **申报材料可否补正** `ED-14`
   * 现取「申报通知允许的才可以」
   * - 读法：申报通知允许的才可以；不可以
   * - 依据：第八条、第九条
   */
  readonly "correction"?: "by_notice" | "never";
  /**
   * **未获认定的能否再次申报** `ED-15`
   * 现取「以后轮次可以，同一轮次不可以」
   * - 读法：以后轮次可以，同一轮次不可以；需经过一段时间
   * - 依据：第八条
   */
  readonly "reapplication"?: "next_round" | "cooling_off";
  /**
   * **第九、十五条的「认定条件」是不是第六条的「基本条件」** `ED-16`
   * 现取「是」
   * - 读法：是；另有一套条件
   * - 依据：第六条、第九条、第十五条
   */
  readonly "recognition_conditions"?: "same" | "separate";
  /**
   * **联合申报是否须各有关主管部门都同意** `ED-17`
   * 现取「都要同意」
   * - 读法：都要同意；受理的主管部门同意即可
   * - 依据：第九条
   */
  readonly "joint_concurrence"?: "all" | "receiving_only";
  /**
   * **实地核查要覆盖到什么程度** `ED-18`
   * 现取「每件申报至少一处」
   * - 读法：每件申报至少一处；每个有关地区都要
   * - 依据：第九条
   */
  readonly "site_check_coverage"?: "each_application" | "each_region";
  /**
   * **市（州）主管部门能否排序或者限额推荐** `ED-19`
   * 现取「申报通知有规定的才可以」
   * - 读法：申报通知有规定的才可以；可以自行决定
   * - 依据：第九条
   */
  readonly "city_ranking"?: "by_notice" | "free";
  /**
   * **「复审」是全面重新判断还是只看材料是否齐全** `ED-20`
   * 现取「按认定条件全面判断，以省厅意见为准」
   * - 读法：按认定条件全面判断，以省厅意见为准；只看材料是否齐全
   * - 依据：第十条
   */
  readonly "review_scope"?: "full" | "completeness";
  /**
   * **公示当日算不算第一个工作日** `ED-21`
   * 现取「不算，次日起算」
   * - 读法：不算，次日起算；算
   * - 依据：第十一条
   */
  readonly "publicity_start_day"?: "excluded" | "included";
  /**
   * **核实异议有没有期限** `ED-22`
   * 现取「没有；申报通知规定的只作督促，核实之前不认定」
   * - 读法：没有；申报通知规定的只作督促，核实之前不认定；以申报通知规定的工作日为限
   * - 依据：第十一条
   */
  readonly "objection_time_limit"?: "no_limit" | "notice_limit";
  /**
   * **公示期满后收到的异议和匿名异议怎么办** `ED-23`
   * 现取「记录在案，不影响认定；匿名的接受并注明」
   * - 读法：记录在案，不影响认定；匿名的接受并注明；不予处理；核实之前不认定
   * - 依据：第十一条
   */
  readonly "late_objection"?: "record" | "ignore" | "block";
  /**
   * **异议成立的后果，入围名单变动后要不要再公示** `ED-24`
   * 现取「不予认定，不再公示」
   * - 读法：不予认定，不再公示；调整名单后再公示
   * - 依据：第十一条
   */
  readonly "upheld_objection"?: "not_recognized" | "republish";
  /**
   * **认定之日是哪一天** `ED-25`
   * 现取「认定文件的日期」
   * - 读法：认定文件的日期；公示期满之日
   * - 依据：第十一条
   */
  readonly "recognition_day"?: "document_date" | "publicity_end";
  /**
   * **「原则上从省先进制造业集群中择优推荐」是不是必须** `ED-26`
   * 现取「一般应当；例外须记录理由」
   * - 读法：一般应当；例外须记录理由；必须
   * - 依据：第十二条
   */
  readonly "in_principle"?: "should" | "must";
  /**
   * **培育发展实施方案何时完成** `ED-27`
   * 现取「以申报通知为准；没有规定的不设期限」
   * - 读法：以申报通知为准；没有规定的不设期限；认定之后若干日内
   * - 依据：第十三条
   */
  readonly "plan_deadline"?: "notice" | "fixed_days";
  /**
   * **跨地区集群由哪个主管部门承担培育和报告责任** `ED-28`
   * 现取「受理申报的主管部门为主，各方共同负责」
   * - 读法：受理申报的主管部门为主，各方共同负责；各自承担
   * - 依据：第十三条、第十六条
   */
  readonly "responsible_city"?: "lead" | "each";
  /**
   * **第十四条没有主语，由谁统筹支持** `ED-29`
   * 现取「省工业和信息化厅」
   * - 读法：省工业和信息化厅；省工业和信息化厅会同省财政厅
   * - 依据：第十四条
   */
  readonly "support_actor"?: "province" | "with_finance";
  /**
   * **「每三年」从何时起算** `ED-30`
   * 现取「从认定之日起，逐个周年」
   * - 读法：从认定之日起，逐个周年；从认定批次年度起，到当年年底；从认定次年年初起，到第三年年底
   * - 依据：第十五条
   */
  readonly "review_anchor"?: "recognition_date" | "batch_year" | "calendar_year";
  /**
   * **复核时「近三年」要不要重新起算** `ED-31`
   * 现取「从复核之日向前推算」
   * - 读法：从复核之日向前推算；仍用认定时的三年
   * - 依据：第六条（七）、第十五条
   */
  readonly "window_at_review"?: "recompute" | "frozen";
  /**
   * **复核适用哪一版本办法** `ED-32`
   * 现取「复核时有效的版本」
   * - 读法：复核时有效的版本；认定时的版本
   * - 依据：第十五条
   */
  readonly "version_at_review"?: "at_review" | "at_award";
  /**
   * **「3月底前」含不含3月31日** `ED-33`
   * 现取「含」
   * - 读法：含；不含
   * - 依据：第十六条
   */
  readonly "report_due_day"?: "inclusive" | "exclusive";
  /**
   * **3月底恰逢休息日，报告期限要不要顺延** `ED-34`
   * 现取「不顺延」
   * - 读法：不顺延；顺延至其后第一个工作日
   * - 依据：第十六条
   */
  readonly "report_roll"?: "no_roll" | "roll";
  /**
   * **认定后第一次年度报告在哪一年** `ED-35`
   * 现取「认定的次年」
   * - 读法：认定的次年；认定的当年
   * - 依据：第十六条
   */
  readonly "first_report"?: "next_year" | "same_year";
  /**
   * **「违反法律法规情形」指谁的、什么样的违法** `ED-36`
   * 现取「以省工业和信息化厅的认定为准」
   * - 读法：以省工业和信息化厅的认定为准；有行政处罚即算
   * - 依据：第十七条
   */
  readonly "illegality"?: "province_finding" | "any_penalty";
  /**
   * **撤销称号后能否再申报** `ED-37`
   * 现取「没有限制」
   * - 读法：没有限制；若干年内不得再报
   * - 依据：第十七条
   */
  readonly "ban_after_revocation"?: "none" | "fixed_years";
  /**
   * **撤销何时生效** `ED-38`
   * 现取「决定之日」
   * - 读法：决定之日；送达或者公告之日
   * - 依据：第十七条
   */
  readonly "revocation_day"?: "decision_date" | "notice_date";
  /**
   * **认定之后发生第六条（七）所列事件怎么办** `ED-39`
   * 现取「到下一次复核时再看」
   * - 读法：到下一次复核时再看；立即撤销
   * - 依据：第六条（七）、第十七条
   */
  readonly "event_after_award"?: "at_review" | "immediate";
  /**
   * **公布日未填时怎么办** `ED-40`
   * 现取「照常试算，结论标明「未施行」」
   * - 读法：照常试算，结论标明「未施行」；不试算
   * - 依据：第十九条
   */
  readonly "missing_promulgation"?: "dry_run_mark" | "refuse";
  /**
   * **新版施行时尚未办结的案件适用哪一版** `ED-41`
   * 现取「申报时有效的版本」
   * - 读法：申报时有效的版本；新版
   * - 依据：第十九条
   */
  readonly "cases_in_progress"?: "version_at_filing" | "new_version";
  /**
   * **「近三年」从何时起算、到何时为止** `ED-42`
   * 现取「起点同第一种，终点延至作出决定之日」
   * - 读法：自申报截止日向前推算三年；申报年度之前的三个完整年度；起点同第一种，终点延至作出决定之日；自实际申报之日向前推算三年
   * - 依据：第六条（七）
   */
  readonly "clean_record_window"?: "filing_deadline" | "calendar_years" | "decision_date" | "filing_date";
  /**
   * **「集群内企业」以何时的名单为准** `ED-43`
   * 现取「以申报时的名单为准，含企业加入集群之前的事件」
   * - 读法：以申报时的名单为准，含企业加入集群之前的事件；事件发生时已在集群内的企业
   * - 依据：第六条（七）
   */
  readonly "cluster_members"?: "filing_list" | "event_time";
  /**
   * **「特别重大、重大的」修饰哪几类事件** `ED-44`
   * 现取「只修饰安全生产和环境污染」
   * - 读法：只修饰安全生产和环境污染；四类都修饰
   * - 依据：第六条（七）
   */
  readonly "grave_scope"?: "safety_environment" | "all_kinds";
  /**
   * **事件日期以发生之日还是调查报告批复之日为准** `ED-45`
   * 现取「发生之日」
   * - 读法：发生之日；调查报告批复之日
   * - 依据：第六条（七）
   */
  readonly "event_day"?: "accident" | "report";
  /**
   * **自然灾害等非责任事件算不算** `ED-46`
   * 现取「算，并提示」
   * - 读法：算，并提示；不算
   * - 依据：第六条（七）
   */
  readonly "non_liability_events"?: "count" | "skip";
  /**
   * **「拥有」「一批」是多少** `ED-47`
   * 现取「有一个即记为符合；为零的由专家评判」
   * - 读法：有一个即记为符合；为零的由专家评判；至少一个；至少两个；一律由专家评判
   * - 依据：第六条（二）、第六条（三）、第六条（四）、第六条（五）
   */
  readonly "batch_count"?: "recorded" | "at_least_one" | "at_least_two" | "experts";
  /**
   * **并列的名单用「、」「和」连接，是每种都要有还是有一种即可** `ED-48`
   * 现取「合起来看，为零的种类逐一列明」
   * - 读法：合起来看，为零的种类逐一列明；每种都要有；有一种即可
   * - 依据：第六条（二）、第六条（三）、第六条（五）
   */
  readonly "list_reading"?: "collective" | "all" | "any";
  /**
   * **「平均研发投入强度」怎么算** `ED-49`
   * 现取「规上企业研发经费合计除以营业收入合计」
   * - 读法：规上企业研发经费合计除以营业收入合计；全部企业研发经费合计除以营业收入合计；各企业研发投入强度的平均值
   * - 依据：第六条（三）
   */
  readonly "rd_intensity_method"?: "above_scale_ratio" | "all_ratio" | "mean_of_ratios";
  /**
   * **「数字领航企业」是名单还是描述** `ED-50`
   * 现取「描述，由专家评判」
   * - 读法：描述，由专家评判；工业和信息化部公布的名单
   * - 依据：第六条（四）
   */
  readonly "pioneer_firms"?: "descriptive" | "list";
  /**
   * **「省级重点开发区」指哪些** `ED-51`
   * 现取「全部省级开发区，并提示」
   * - 读法：全部省级开发区，并提示；另行公布的重点名单
   * - 依据：第六条（二）
   */
  readonly "provincial_zones"?: "all_provincial" | "key_list";
  /**
   * **不产生大宗工业固体废物的集群怎么看待技术攻关的要求** `ED-52`
   * 现取「不适用」
   * - 读法：不适用；不符合
   * - 依据：第六条（五）
   */
  readonly "no_bulk_waste"?: "not_applicable" | "fail";
  /**
   * **「集群发展促进机构」与第四条的促进组织是不是同一个** `ED-53`
   * 现取「同一个」
   * - 读法：同一个；可以是另一机构
   * - 依据：第四条第二款、第六条（六）
   */
  readonly "promotion_agency"?: "same" | "may_differ";
  /**
   * **申报主体能否撤回申报** `ED-54`
   * 现取「自愿申报，认定之前随时可以撤回」
   * - 读法：自愿申报，认定之前随时可以撤回；提交以后不可以撤回
   * - 依据：第四条第一款
   */
  readonly "withdrawal"?: "before_recognition" | "never";
}

/** 日期，如 2026-10-12 */
export type Day = `${number}-${number}-${number}`;

/** 每年的某月某日，如 03-31 */
export type MonthDay = `${number}-${number}`;

/** 规则的结论 */
export type Verdict =
  | "met" /* 符合 */
  | "unmet" /* 不符合 */
  | "undetermined" /* 待定：事实不全，或者还没有评判 */
  | "not_applicable" /* 不适用：规则的 applies_when 不成立 */;

/** 定期义务一期的情形 */
export type ObligationStatus =
  | "done" /* 已完成 */
  | "late" /* 逾期完成 */
  | "overdue" /* 逾期未办 */
  | "open" /* 待办，尚未到期 */;

export interface CaseEvent {
  readonly date: Day;
  readonly event: EventId;
  readonly facts?: FactChanges;
  readonly period?: string;
  readonly note?: string;
}

/** 一个案件，供 caseFrom 使用 */
export interface CaseDocument {
  readonly case: string;
  readonly title?: string;
  readonly pack?: string;
  readonly notice?: NoticeId;
  readonly as_of?: Day;
  readonly facts?: Facts;
  readonly events?: readonly CaseEvent[];
  readonly expect?: Expect;
  readonly note?: string;
}

/** 预期的结果；写了就是一个测试 */
export interface Expect {
  readonly state?: StatePath | readonly StatePath[];
  readonly rules?: { readonly [Rule in RuleId]?: Verdict };
  readonly refused?: readonly EventId[];
  readonly deadlines?: { readonly [timer: string]: Day };
  readonly obligations?: { readonly [Obligation in ObligationId]?: { readonly [period: string]: ObligationStatus } };
  readonly depends_on?: readonly DecisionNumber[];
  readonly missing?: readonly string[];
  readonly advisories?: readonly AdvisoryId[];
  readonly diagnostics?: readonly string[];
}
