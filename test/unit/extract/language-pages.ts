/**
 * A page in each of ten languages, written by us: a story about donations and letters, whose sentences say what asks say, and
 * the asks of a newspaper around it, as such papers word them.
 */
export interface LanguagePage {
  title: string;
  /** All of it stays. The last is a short line. */
  story: string[];
  /** Short lines, with links, that say what asks say: nothing points at them. */
  lookAlikes: string[];
  /** Above the story. */
  audio: string;
  readTime: string;
  dated: string;
  /** Among its paragraphs. */
  related: string;
  ad: string;
  /** Below it. */
  heading: string;
  donation: string;
  donate: string;
  newsletter: string;
  follow: string;
  app: string;
  share: string;
  comments: string;
  rail: string;
  copyright: string;
  paywall: string;
  skip: string;
  /** What may stand before a name below a picture, and the caption. */
  credit: [string, string];
}

export const languagePages: Record<string, LanguagePage> = {
  ro: {
    title: 'Portul strânge bani pentru farul vechi',
    story: [
      'Locuitorii portului au donat într-o săptămână peste patru sute de mii de lei pentru repararea farului, a anunțat marți primarul Ion Munteanu, care a mulțumit tuturor celor care au sprijinit proiectul.',
      'Asociația care administrează farul trimite în fiecare vineri un newsletter prin poștă, iar în ultimul număr le-a cerut oamenilor să doneze cât pot, fiindcă turnul nu mai trece de iarnă.',
      '„Citiți și voi scrisoarea aceea și veți înțelege de ce am dat banii”, a declarat o pescăriță care lucrează în port de treizeci de ani și care a donat pensia pe o lună.',
      'Primăria a publicat lista donatorilor, dar a scos numele celor care nu au vrut să fie cunoscuți, iar presa locală a fost rugată să nu îi caute acasă pe ceilalți.',
      'Lucrările încep în mai și vor fi urmărite de doi ingineri.',
    ],
    audio: 'Ascultă articolul', readTime: 'Timp de citire: 4 minute', dated: 'Publicat: 12 martie 2026, 10:15',
    related: 'Citește și: <a href="/o">De ce s-a stins farul</a>', ad: 'PUBLICITATE',
    heading: 'Susține jurnalismul independent', donation: 'Redacția noastră trăiește din donațiile cititorilor. Ajută-ne să rămânem liberi: contribuția ta contează.', donate: 'Donează',
    newsletter: 'Abonează-te la newsletterul nostru și primești știrile direct în inbox', follow: 'Urmărește-ne pe <a href="https://t.me/x">Telegram</a>', app: 'Descarcă aplicația noastră', share: 'Distribuie', comments: 'Lasă un comentariu',
    rail: 'Cele mai citite', copyright: 'Toate drepturile rezervate. Preluarea textelor este permisă doar cu acord.', paywall: 'Abonează-te pentru a citi mai departe', skip: 'Sari la conținut', credit: ['Foto', 'Farul vechi, văzut de pe dig.'],
    lookAlikes: [
      'Cine vrea poate dona sânge la <a href="/s">spitalul din port</a>, a spus medicul.', 'Newsletterul nostru pleacă vineri, a declarat <a href="/a">asociația</a>.', 'În comentariile de sub <a href="/v">filmare</a>, oamenii au scris că lumina lipsește tuturor.', 'Publicat în 1994, volumul despre far a rămas cel mai cunoscut.', 'Distribuie apa cu o cisternă, pentru că instalația a înghețat.',
    ],
  },
  el: {
    title: 'Το λιμάνι μαζεύει χρήματα για τον παλιό φάρο',
    story: [
      'Οι κάτοικοι του λιμανιού έκαναν μέσα σε μία εβδομάδα δωρεές πάνω από ογδόντα χιλιάδες ευρώ για την επισκευή του φάρου, ανακοίνωσε την Τρίτη ο δήμαρχος και ευχαρίστησε όσους στήριξαν το έργο.',
      'Ο σύλλογος που φροντίζει τον φάρο στέλνει κάθε Παρασκευή ένα ενημερωτικό δελτίο, και στο τελευταίο τεύχος ζήτησε από τους αναγνώστες του να δώσουν ό,τι μπορούν, γιατί ο πύργος δεν αντέχει άλλον χειμώνα.',
      '«Διαβάστε κι εσείς εκείνο το γράμμα και θα καταλάβετε γιατί έδωσα τα χρήματα», είπε μια ψαρού που δουλεύει στο λιμάνι τριάντα χρόνια και χάρισε τη σύνταξη ενός μήνα.',
      'Ο δήμος δημοσίευσε τον κατάλογο των δωρητών, έσβησε όμως τα ονόματα όσων δεν ήθελαν να γίνουν γνωστοί, και παρακάλεσε τις εφημερίδες να μην ψάξουν τους υπόλοιπους στα σπίτια τους.',
      'Τα έργα αρχίζουν τον Μάιο και θα τα παρακολουθούν δύο μηχανικοί.',
    ],
    audio: 'Ακούστε το άρθρο', readTime: 'Χρόνος ανάγνωσης: 4 λεπτά', dated: 'Δημοσίευση: 12 Μαρτίου 2026, 10:15',
    related: 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: <a href="/o">Γιατί έσβησε ο φάρος</a>', ad: 'ΔΙΑΦΗΜΙΣΗ',
    heading: 'Στηρίξτε την ανεξάρτητη δημοσιογραφία', donation: 'Η ενημέρωσή μας είναι δωρεάν και στηρίζεται στους αναγνώστες μας. Γίνετε μέλος: η υποστήριξή σας μας κρατά ελεύθερους.', donate: 'Κάντε μια δωρεά',
    newsletter: 'Εγγραφείτε στο καθημερινό μας newsletter', follow: 'Ακολουθήστε μας στο <a href="https://news.google.com/publications/x">Google News</a>', app: 'Κατεβάστε την εφαρμογή μας', share: 'ΚΟΙΝΟΠΟΙΗΣΗ', comments: 'Αφήστε το σχόλιό σας',
    rail: 'Τα πιο διαβασμένα', copyright: 'Με επιφύλαξη παντός δικαιώματος. Απαγορεύεται η αναδημοσίευση.', paywall: 'Για να διαβάσετε ολόκληρο το άρθρο, αποκτήστε συνδρομή', skip: 'Μετάβαση στο περιεχόμενο', credit: ['Φωτογραφία', 'Ο παλιός φάρος από τον μόλο.'],
    lookAlikes: [
      'Όποιος θέλει μπορεί να δώσει αίμα στο <a href="/s">νοσοκομείο του λιμανιού</a>, είπε ο γιατρός.', 'Το newsletter μας φεύγει την Παρασκευή, δήλωσε <a href="/a">ο σύλλογος</a>.', 'Στα σχόλια κάτω από το <a href="/v">βίντεο</a> πολλοί έγραψαν ότι τους λείπει το φως.', 'Δημοσιεύτηκε το 1994 και το βιβλίο για τον φάρο έγινε το πιο γνωστό.', 'Μας βοήθησαν όλοι, και οι ψαράδες και τα παιδιά.',
    ],
  },
  fi: {
    title: 'Satama kerää rahaa vanhalle majakalle',
    story: [
      'Sataman asukkaat lahjoittivat viikossa yli kahdeksankymmentätuhatta euroa majakan korjaukseen, kertoi kunnanjohtaja tiistaina ja kiitti kaikkia, jotka olivat tukeneet hanketta.',
      'Majakkaa hoitava yhdistys lähettää joka perjantai uutiskirjeen, ja viimeisimmässä numerossa se pyysi lukijoitaan lahjoittamaan sen verran kuin voivat, koska torni ei kestä enää yhtäkään talvea.',
      '”Lue myös se kirje, niin ymmärrät, miksi annoin rahat”, sanoi satamassa kolmekymmentä vuotta työskennellyt kalastaja, joka lahjoitti kuukauden eläkkeensä.',
      'Kunta julkaisi luettelon lahjoittajista mutta poisti niiden nimet, jotka eivät halunneet tulla tunnetuiksi, ja pyysi toimittajia olemaan etsimättä muita heidän kodeistaan.',
      'Työt alkavat toukokuussa, ja niitä seuraa kaksi insinööriä.',
    ],
    audio: 'Kuuntele artikkeli', readTime: 'Lukuaika 4 min', dated: 'Julkaistu 12.3.2026 klo 10.15',
    related: 'Lue myös: <a href="/o">Miksi majakka sammui</a>', ad: 'MAINOS',
    heading: 'Tue riippumatonta journalismia', donation: 'Toimituksemme työ on lukijoiden varassa. Auta meitä pysymään vapaina: ryhdy tukijaksi jo tänään.', donate: 'Lahjoita',
    newsletter: 'Tilaa uutiskirjeemme suoraan sähköpostiisi', follow: 'Seuraa meitä <a href="https://www.instagram.com/x">Instagramissa</a>', app: 'Lataa sovelluksemme', share: 'Jaa artikkeli', comments: 'Kirjoita kommentti',
    rail: 'Luetuimmat', copyright: 'Kaikki oikeudet pidätetään.', paywall: 'Jatka lukemista tilaamalla', skip: 'Siirry sisältöön', credit: ['Kuva', 'Vanha majakka aallonmurtajalta nähtynä.'],
    lookAlikes: [
      'Verta voi luovuttaa <a href="/s">sataman sairaalassa</a>, sanoi lääkäri.', 'Uutiskirjeemme lähtee perjantaina, kertoo <a href="/a">yhdistys</a>.', 'Videon <a href="/v">kommenteissa</a> moni kirjoitti kaipaavansa valoa.', 'Julkaistu vuonna 1994, majakkakirja on yhä tunnetuin.', 'Jaa oli sanottu kolmesti ennen kuin kukaan vastasi.',
    ],
  },
  hu: {
    title: 'A kikötő pénzt gyűjt a régi világítótoronyra',
    story: [
      'A kikötő lakói egy hét alatt több mint harmincmillió forintot adományoztak a világítótorony javítására, közölte kedden a polgármester, aki megköszönte mindenkinek, aki támogatta a tervet.',
      'A tornyot gondozó egyesület minden pénteken hírlevelet küld, és a legutóbbi számban arra kérte az olvasóit, hogy adjanak annyit, amennyit tudnak, mert a torony nem bír ki még egy telet.',
      '„Olvassa el ön is azt a levelet, és megérti, miért adtam oda a pénzt” – mondta egy halász, aki harminc éve dolgozik a kikötőben, és egyhavi nyugdíját adományozta.',
      'Az önkormányzat közzétette az adományozók névsorát, de törölte azokét, akik nem akartak ismertté válni, és arra kérte az újságírókat, hogy a többieket se keressék otthon.',
      'A munka májusban kezdődik, és két mérnök figyeli majd.',
    ],
    audio: 'Hallgassa meg a cikket', readTime: 'Olvasási idő: 4 perc', dated: 'Megjelent: 2026. március 12. 10:15',
    related: 'Kapcsolódó: <a href="/o">Miért aludt ki a világítótorony</a>', ad: 'Hirdetés',
    heading: 'Támogassa a független újságírást!', donation: 'Lapunk az olvasóink adományaiból él. Segítsen nekünk, hogy szabadok maradjunk: legyen a támogatónk!', donate: 'Támogatom',
    newsletter: 'Iratkozzon fel hírlevelünkre, és ne maradjon le semmiről', follow: 'Kövessen minket a <a href="https://www.facebook.com/x">Facebookon</a>', app: 'Töltse le alkalmazásunkat', share: 'Megosztás', comments: 'Szóljon hozzá',
    rail: 'Legolvasottabb', copyright: 'Minden jog fenntartva.', paywall: 'A teljes cikket csak előfizetőink olvashatják', skip: 'Ugrás a tartalomra', credit: ['Fotó', 'A régi világítótorony a mólóról nézve.'],
    lookAlikes: [
      'Vért adni a <a href="/s">kikötői kórházban</a> lehet, mondta az orvos.', 'Hírlevelünk pénteken indul, közölte <a href="/a">az egyesület</a>.', 'A videó alatti <a href="/v">hozzászólásokban</a> sokan írták, hogy hiányzik a fény.', 'Megjelent 1994-ben, és ma is a legismertebb könyv a toronyról.', 'Minket is megkérdeztek, de nem tudtunk mit mondani.',
    ],
  },
  cs: {
    title: 'Přístav vybírá peníze na starý maják',
    story: [
      'Obyvatelé přístavu darovali za týden na opravu majáku přes dva miliony korun, oznámil v úterý starosta a poděkoval všem, kdo projekt podpořili a přispěli i malou částkou.',
      'Spolek, který se o maják stará, rozesílá každý pátek newsletter a v posledním čísle požádal čtenáře, aby přispěli, kolik mohou, protože věž další zimu nevydrží.',
      '„Přečtěte si ten dopis taky a pochopíte, proč jsem peníze dala,“ řekla rybářka, která v přístavu pracuje třicet let a darovala svůj měsíční důchod.',
      'Radnice zveřejnila seznam dárců, vyškrtla z něj však jména těch, kdo nechtěli být známí, a požádala novináře, aby ostatní nehledali doma.',
      'Práce začnou v květnu a dohlédnou na ně dva inženýři.',
    ],
    audio: 'Poslechněte si článek', readTime: 'Doba čtení: 4 minuty', dated: 'Publikováno: 12. března 2026, 10:15',
    related: 'Čtěte také: <a href="/o">Proč maják zhasl</a>', ad: 'REKLAMA',
    heading: 'Podpořte nezávislou žurnalistiku', donation: 'Naše redakce žije z příspěvků čtenářů. Pomozte nám zůstat svobodní: staňte se naším podporovatelem.', donate: 'Přispět',
    newsletter: 'Přihlaste se k odběru našeho newsletteru', follow: 'Sledujte nás na <a href="https://www.instagram.com/x">Instagramu</a>', app: 'Stáhněte si naši aplikaci', share: 'Sdílet', comments: 'Vstoupit do diskuse',
    rail: 'Nejčtenější', copyright: 'Všechna práva vyhrazena.', paywall: 'Celý článek si můžete přečíst s předplatným: předplaťte si Přístavní noviny', skip: 'Přejít k obsahu', credit: ['Foto', 'Starý maják při pohledu z mola.'],
    lookAlikes: [
      'Krev lze darovat v <a href="/s">přístavní nemocnici</a>, řekl lékař.', 'Náš newsletter odejde v pátek, uvedl <a href="/a">spolek</a>.', 'V komentářích pod <a href="/v">videem</a> mnozí psali, že jim světlo chybí.', 'Vydáno v roce 1994, dílo o majáku zůstává nejznámější.', 'Sdílet chtěli i chléb, kterého nebylo mnoho.',
    ],
  },
  ar: {
    title: 'الميناء يجمع المال للمنارة القديمة',
    story: [
      'تبرع سكان الميناء خلال أسبوع واحد بأكثر من مئة ألف دولار لإصلاح المنارة القديمة، كما أعلن رئيس البلدية يوم الثلاثاء، وشكر كل من ساهم في دعم المشروع من أهل الجزر.',
      'وترسل الجمعية التي ترعى المنارة نشرة إخبارية كل يوم جمعة، وقد طلبت في العدد الأخير من القراء أن يتبرعوا بما يستطيعون لأن البرج لن يصمد شتاء آخر أمام الريح.',
      '«اقرأ أيضًا تلك الرسالة وستفهم لماذا أعطيت المال»، قالت صيادة تعمل في الميناء منذ ثلاثين عامًا وتبرعت بمعاشها عن شهر كامل من أجل المنارة.',
      'ونشرت البلدية قائمة المتبرعين لكنها حذفت أسماء من لم يرغبوا في أن يعرفهم الناس، ورجت الصحفيين ألا يبحثوا عن الآخرين في بيوتهم خلال هذا الشهر.',
      'وتبدأ الأعمال في مايو، ويشرف عليها مهندسان.',
    ],
    audio: 'استمع إلى المقال', readTime: 'مدة القراءة: ٤ دقائق', dated: 'نشر في ١٢ مارس ٢٠٢٦، ١٠:١٥',
    related: 'إقرأ أيضاً: <a href="/o">لماذا انطفأت المنارة</a>', ad: 'إعلان',
    heading: 'ادعموا الصحافة المستقلة', donation: 'نحن نعتمد على قرائنا لنبقى أحرارًا ومجانًا للجميع. بدعمكم تستمر صحافتنا: كونوا جزءًا منها.', donate: 'تبرعوا الآن',
    newsletter: 'اشترك في نشرتنا البريدية لتصلك الأخبار كل صباح', follow: 'تابعونا على <a href="https://www.facebook.com/x">فيسبوك</a>', app: 'حمّل التطبيق', share: 'شارك المقال', comments: 'أضف تعليقًا',
    rail: 'الأكثر قراءة', copyright: 'جميع الحقوق محفوظة.', paywall: 'لمتابعة القراءة اشترك الآن', skip: 'انتقل إلى المحتوى', credit: ['تصوير', 'المنارة القديمة كما تُرى من الرصيف.'],
    lookAlikes: [
      'ويمكن التبرع بالدم في <a href="/s">مستشفى الميناء</a>، كما قال الطبيب.', 'وقالت <a href="/a">الجمعية</a> إن نشرتنا البريدية ستصدر يوم الجمعة.', 'وفي التعليقات على <a href="/v">التسجيل</a> كتب كثيرون أنهم يفتقدون الضوء.', 'نشر الكتاب عن المنارة عام 1994 وما زال أشهر ما كتب عنها.', 'شارك الأطفال في جمع الحجارة حتى المساء.',
    ],
  },
  he: {
    title: 'הנמל אוסף כסף למגדלור הישן',
    story: [
      'תושבי הנמל תרמו בתוך שבוע יותר מארבע מאות אלף שקלים לתיקון המגדלור, כך הודיע ביום שלישי ראש המועצה, והודה לכל מי שתמכו במיזם ונתנו גם סכומים קטנים.',
      'העמותה שמטפלת במגדלור שולחת בכל יום שישי ניוזלטר, ובגיליון האחרון ביקשה מהקוראים לתרום כפי יכולתם, משום שהמגדל לא יחזיק מעמד עוד חורף אחד מול הרוח.',
      '"קראו גם אתם את המכתב ההוא ותבינו למה נתתי את הכסף", אמרה דייגת שעובדת בנמל שלושים שנה ושתרמה את הקצבה שלה לחודש שלם כדי שהאור יחזור.',
      'המועצה פרסמה את רשימת התורמים, אבל מחקה ממנה את שמותיהם של מי שלא רצו להיות ידועים, וביקשה מן העיתונאים לא לחפש את האחרים בבתיהם.',
      'העבודות יתחילו במאי, ושני מהנדסים ילוו אותן.',
    ],
    audio: 'האזינו לכתבה', readTime: 'זמן קריאה: 4 דקות', dated: 'פורסם: 12 במרץ 2026, 10:15',
    related: 'קראו גם: <a href="/o">למה כבה המגדלור</a>', ad: 'פרסומת',
    heading: 'תמכו בעיתונות עצמאית', donation: 'אנחנו עיתון חופשי ואין לנו בעלים עשירים, רק קוראים. התמיכה שלכם שומרת על המערכת שלנו: תרמו עכשיו.', donate: 'לתרומה',
    newsletter: 'הירשמו לניוזלטר שלנו וקבלו את החדשות ישירות למייל', follow: 'עקבו אחרינו ב<a href="https://t.me/x">טלגרם</a>', app: 'הורידו את האפליקציה שלנו', share: 'שתפו את הכתבה', comments: 'הוסיפו תגובה',
    rail: 'הנקראות ביותר', copyright: '© כל הזכויות שמורות', paywall: 'להמשך קריאה הצטרפו למנויים', skip: 'דלגו לתוכן', credit: ['צילום', 'המגדלור הישן כפי שהוא נראה מן המזח.'],
    lookAlikes: [
      'אפשר לתרום דם ב<a href="/s">בית החולים שבנמל</a>, אמר הרופא.', 'הניוזלטר שלנו יוצא ביום שישי, אמרה <a href="/a">העמותה</a>.', 'בתגובות מתחת ל<a href="/v">סרטון</a> רבים כתבו שהאור חסר להם.', 'פורסם בשנת 1994, הספר על המגדלור הוא עדיין המוכר ביותר.', 'הצטרפו אליהם גם הילדים, ועד הערב נאספו כל האבנים.',
    ],
  },
  hi: {
    title: 'पुराने प्रकाशस्तंभ के लिए बंदरगाह जुटा रहा है पैसा',
    story: [
      'बंदरगाह के लोगों ने एक हफ़्ते में प्रकाशस्तंभ की मरम्मत के लिए चालीस लाख रुपये से ज़्यादा दान दिए, यह बात मंगलवार को मेयर ने बताई और सहयोग करने वाले सब लोगों को धन्यवाद दिया।',
      'प्रकाशस्तंभ की देखभाल करने वाली संस्था हर शुक्रवार को एक न्यूज़लेटर भेजती है, और पिछले अंक में उसने पाठकों से कहा कि जितना हो सके दान करें क्योंकि मीनार एक और सर्दी नहीं झेल पाएगी।',
      '“यह भी पढ़ें कि उस चिट्ठी में क्या लिखा है, तब समझेंगे कि मैंने पैसे क्यों दिए,” तीस साल से बंदरगाह में काम कर रही एक मछुआरिन ने कहा, जिसने एक महीने की पेंशन दान कर दी।',
      'नगरपालिका ने दान देने वालों की सूची छापी, लेकिन जो लोग अपना नाम नहीं बताना चाहते थे उनके नाम हटा दिए, और पत्रकारों से कहा कि बाक़ी लोगों को उनके घर पर न ढूंढें।',
      'काम मई में शुरू होगा और दो इंजीनियर उस पर नज़र रखेंगे।',
    ],
    audio: 'इस लेख को सुनें', readTime: 'पढ़ने का समय: 4 मिनट', dated: 'प्रकाशित: 12 मार्च 2026, 10:15',
    related: 'ये भी पढ़ें: <a href="/o">प्रकाशस्तंभ क्यों बुझ गया</a>', ad: 'विज्ञापन',
    heading: 'स्वतंत्र पत्रकारिता का समर्थन करें', donation: 'हमारी ख़बरें मुफ़्त हैं और हम पाठकों के भरोसे चलते हैं। आपका सहयोग हमें आज़ाद रखता है: सदस्य बनें।', donate: 'सहयोग करें',
    newsletter: 'हमारे न्यूज़लेटर के लिए अपना ईमेल दें', follow: 'हमें <a href="https://www.facebook.com/x">फ़ेसबुक</a> पर फॉलो करें', app: 'हमारा ऐप डाउनलोड करें', share: 'शेयर करें', comments: 'अपनी टिप्पणी लिखें',
    rail: 'सबसे ज़्यादा पढ़ी गई', copyright: 'सर्वाधिकार सुरक्षित।', paywall: 'पूरा लेख पढ़ने के लिए सब्सक्रिप्शन लें', skip: 'सामग्री पर जाएं', credit: ['फ़ोटो', 'घाट से दिखता पुराना प्रकाशस्तंभ।'],
    lookAlikes: [
      '<a href="/s">बंदरगाह के अस्पताल</a> में रक्तदान किया जा सकता है, डॉक्टर ने कहा।', 'हमारा न्यूज़लेटर शुक्रवार को निकलेगा, <a href="/a">संस्था</a> ने कहा।', '<a href="/v">वीडियो</a> के नीचे कमेंट करके बहुत लोगों ने लिखा कि उन्हें रोशनी याद आती है।', 'प्रकाशित होने के बाद 1994 में यह किताब सबसे मशहूर हो गई।', 'देखें तो मीनार अब भी सीधी खड़ी है।',
    ],
  },
  id: {
    title: 'Pelabuhan menggalang dana untuk mercusuar tua',
    story: [
      'Warga pelabuhan dalam sepekan menyumbang lebih dari empat ratus juta rupiah untuk perbaikan mercusuar tua, kata wali kota pada hari Selasa, dan ia berterima kasih kepada semua yang mendukung rencana itu.',
      'Perkumpulan yang merawat mercusuar itu mengirim newsletter setiap hari Jumat, dan dalam edisi terakhir mereka meminta para pembaca untuk memberi donasi sebisanya karena menara itu tidak akan bertahan semusim lagi.',
      '“Baca juga surat itu, nanti Anda mengerti mengapa saya memberi uangnya,” kata seorang nelayan yang sudah tiga puluh tahun bekerja di pelabuhan dan menyumbangkan uang pensiunnya selama sebulan.',
      'Pemerintah kota mengumumkan daftar penyumbang tetapi menghapus nama mereka yang tidak ingin dikenal, dan meminta para wartawan agar tidak mencari yang lain di rumah mereka.',
      'Pekerjaan dimulai pada bulan Mei dan diawasi dua insinyur.',
    ],
    audio: 'Dengarkan artikel', readTime: 'Waktu baca 4 menit', dated: 'Diterbitkan 12 Maret 2026, 10:15 WIB',
    related: 'Baca juga: <a href="/o">Mengapa mercusuar padam</a>', ad: 'IKLAN',
    heading: 'Dukung jurnalisme independen', donation: 'Redaksi kami hidup dari dukungan pembaca. Bantu kami tetap bebas dan gratis: donasi Anda berarti.', donate: 'Donasi sekarang',
    newsletter: 'Daftar newsletter kami dan dapatkan berita di kotak masuk', follow: 'Ikuti kami di <a href="https://news.google.com/publications/x">Google News</a>', app: 'Unduh aplikasi kami', share: 'Bagikan', comments: 'Tulis komentar',
    rail: 'Terpopuler', copyright: 'Hak cipta dilindungi undang-undang.', paywall: 'Untuk melanjutkan membaca, berlangganan sekarang', skip: 'Langsung ke konten', credit: ['Foto', 'Mercusuar tua dilihat dari dermaga.'],
    lookAlikes: [
      'Darah bisa disumbangkan di <a href="/s">rumah sakit pelabuhan</a>, kata dokter.', 'Buletin kami terbit hari Jumat, kata <a href="/a">perkumpulan itu</a>.', 'Di kolom komentar <a href="/v">video itu</a> banyak orang menulis bahwa mereka rindu cahayanya.', 'Terbit tahun 1994, buku tentang mercusuar itu tetap yang paling dikenal.', 'Bagikan roti pun mereka lakukan sampai malam tiba.',
    ],
  },
  vi: {
    title: 'Cảng quyên tiền sửa ngọn hải đăng cũ',
    story: [
      'Người dân ở cảng trong một tuần đã quyên góp hơn bốn trăm triệu đồng để sửa ngọn hải đăng cũ, thị trưởng cho biết hôm thứ Ba, và ông cảm ơn tất cả những ai đã ủng hộ dự án này.',
      'Hội trông coi ngọn hải đăng gửi bản tin vào mỗi thứ Sáu, và trong số gần nhất hội đã xin bạn đọc đóng góp tùy sức, bởi vì ngọn tháp không thể chịu thêm một mùa đông nữa.',
      '“Xem thêm lá thư ấy thì anh sẽ hiểu vì sao tôi cho tiền”, một ngư dân đã làm việc ở cảng ba mươi năm nói, người đã góp cả một tháng lương hưu của mình cho ngọn đèn.',
      'Chính quyền đã công bố danh sách người quyên góp nhưng xóa tên những ai không muốn được biết đến, và đề nghị các nhà báo đừng tìm đến nhà những người còn lại.',
      'Công việc bắt đầu vào tháng Năm, có hai kỹ sư theo dõi.',
    ],
    audio: 'Nghe đọc bài', readTime: 'Thời gian đọc: 4 phút', dated: 'Thứ năm, 12/3/2026, 10:15 (GMT+7)',
    related: 'Xem thêm: <a href="/o">Vì sao hải đăng tắt</a>', ad: 'QUẢNG CÁO',
    heading: 'Hãy ủng hộ báo chí độc lập', donation: 'Chúng tôi đưa tin miễn phí nhờ bạn đọc. Hãy giúp chúng tôi giữ tự do: sự ủng hộ của bạn rất quan trọng.', donate: 'Ủng hộ',
    newsletter: 'Đăng ký nhận bản tin của chúng tôi qua email', follow: 'Theo dõi chúng tôi trên <a href="https://news.google.com/publications/x">Google News</a>', app: 'Tải ứng dụng của chúng tôi', share: 'Chia sẻ', comments: 'Viết bình luận',
    rail: 'Đọc nhiều nhất', copyright: 'Mọi quyền được bảo lưu.', paywall: 'Để đọc tiếp, mời bạn đăng ký gói thành viên', skip: 'Chuyển đến nội dung', credit: ['Ảnh', 'Ngọn hải đăng cũ nhìn từ cầu cảng.'],
    lookAlikes: [
      'Có thể hiến máu tại <a href="/s">bệnh viện cảng</a>, bác sĩ nói.', 'Bản tin của chúng tôi ra vào thứ Sáu, <a href="/a">hội</a> cho biết.', 'Trong phần bình luận dưới <a href="/v">đoạn phim</a>, nhiều người viết rằng họ nhớ ánh đèn.', 'Xuất bản năm 1994, cuốn sách về hải đăng vẫn nổi tiếng nhất.', 'Chia sẻ từng ổ bánh, họ ở lại đến tối.',
    ],
  },
};
