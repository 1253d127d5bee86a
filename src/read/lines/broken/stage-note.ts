/** A line without what somebody notes beside what was said, at its end: "[Applause]", "… until the tide turns. ~ [Music] ~". */
export const withoutStageNote = (line: string): string => line.replace(stageNote, '');

const stageNote = /(?:^|\s)[~*–—-]* ?\[[^[\]]*\]\.?(?: ?[~*–—-]+)?\s*$/u;
