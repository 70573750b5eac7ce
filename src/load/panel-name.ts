/** What a panel's file is called; apart from what reads it, for whoever only looks through a folder. */
export const PANEL_FILE = 'panel.yaml';
