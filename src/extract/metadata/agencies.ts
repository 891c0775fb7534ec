/** News agencies as bylines name them. Where nobody is named but one of these, it wrote the story. */
const agency = /^(?:[Bb]y |von |par |por |av |af |door |via )?(AFP|AP|(?:The )?Associated Press|Reuters|dpa|SID|KNA|epd|APA|Keystone-SDA|EFE|Europa Press|ANSA|Adnkronos|AGI|Lusa|ANP|Belga|PAP|ČTK|TASR|MTI|Agerpres|BTA|Tanjug|Hina|STA|NTB|TT|Ritzau|STT|BNS|ELTA|LETA|TASS|ТАСС|Interfax|Интерфакс|РИА Новости|Укрінформ|УНІАН|Ukrinform|UNIAN|Anadolu Ajansı|AA|DHA|İHA|Xinhua|新华社|新華社|中新社|CNA|中央社|Kyodo|共同通信|時事通信|Yonhap|연합뉴스|뉴시스|PTI|ANI|IANS|Antara|Bernama|PA Media|Press Association|AAP|(?:The )?Canadian Press|Bloomberg|ΑΠΕ-ΜΠΕ|Mediafax|TTXVN|رويترز|أ ?ف ?ب|فرانس برس|الأناضول|د ?ب ?أ|ایسنا|ایرنا|تسنیم|पीटीआई|एएनआई|आईएएनएस|भाषा|বাসস|ইউএনবি)(?:记者|記者)?(?=$|\s*[,/|(（–—-]| in \p{Lu})/u;

/** The agency that this line of a headline names as its source, or null. */
export function readAgency(line: string): string | null {
  return line.length <= 60 ? agency.exec(line)?.[1] ?? null : null;
}
