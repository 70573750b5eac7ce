/** What a shell is told so that it completes: each asks `banfa complete`, which knows commands, options and the pack. */
import type { Shell } from './completion-words.ts';

// bash quotes nothing by itself: candidates come escaped. Without compopt (bash 3) files are listed here.
const bash = `# bash completion for banfa. In ~/.bashrc: eval "$(banfa completion bash)"
_banfa() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files)
        compopt -o default 2>/dev/null ||
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")
        ;;
      :folders)
        compopt -o dirnames 2>/dev/null ||
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "\${COMP_WORDS[COMP_CWORD]}")
        ;;
      :nospace) compopt -o nospace 2>/dev/null ;;
      *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
    esac
  done < <(banfa complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _banfa banfa
`;

const zsh = `#compdef banfa
# zsh completion for banfa. In ~/.zshrc, after compinit: eval "$(banfa completion zsh)"
_banfa() {
  local line value
  local -a values shown ending
  while IFS= read -r line; do
    case $line in
      :files) _files; return ;;
      :folders) _files -/; return ;;
      :nospace) ending=(-S '') ;;
      *)
        value=\${line%%$'\\t'*}
        values+=("$value")
        [[ $line == *$'\\t' ]] && shown+=("$value") || shown+=("\${line/$'\\t'/  }")
        ;;
    esac
  done < <(banfa complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  (( $#values )) && compadd "\${ending[@]}" -l -d shown -a values
}
if [ "$funcstack[1]" = _banfa ]; then _banfa "$@"; else compdef _banfa banfa; fi
`;

const fish = `# fish completion for banfa. In ~/.config/fish/config.fish: banfa completion fish | source
function __banfa_complete
    set -l written (commandline -opc) (commandline -ct)
    for line in (banfa complete fish -- $written[2..] 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (commandline -ct)
            case :folders
                __fish_complete_directories (commandline -ct)
            case :nospace
            case '*'
                echo $line
        end
    end
end
complete -c banfa -f -a '(__banfa_complete)'
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash, zsh, fish };
