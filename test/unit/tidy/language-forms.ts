/** What a form says: its heading, the words above its field, its button. */
type Form = readonly [heading: string, words: string, button: string];

export interface LanguageForms {
  letter: Form;
  login: Form;
  ending: Form;
  checkout: Form;
  tickets: Form;
  comment: Form;
  question: Form;
  alarm: Form;
  search: Form;
}

/** Forms of ten languages, written by us as sites of these languages word them. */
export const languageForms: Record<string, LanguageForms> = {
  ro: {
    letter: ['Abonează-te la newsletter', 'Cele mai bune povești ale săptămânii.', 'Mă abonez'],
    login: ['Contul tău de abonat', 'Intră în contul tău ca să îți alegi newsletterele.', 'Continuă'],
    ending: ['Newsletterul nostru', 'Scrie adresa cu care te-ai înscris.', 'Dezabonează-mă'],
    checkout: ['Finalizează comanda', 'Trimitem factura și newsletterul la această adresă.', 'Continuă'],
    tickets: ['Bilete la seara cititorilor', 'Le primești pe e-mail.', 'Rezervă'],
    comment: ['Lasă un comentariu', 'Adresa ta de e-mail nu va fi publicată.', 'Trimite'],
    question: ['Ai o întrebare?', 'Răspunsul vine pe e-mail.', 'Trimite'],
    alarm: ['Lampa verde', 'Anunță-mă când este din nou în stoc.', 'Trimite'],
    search: ['Caută în arhiva newsletterelor', 'Toate numerele din 2014 până azi.', 'Caută'],
  },
  el: {
    letter: ['ΕΓΓΡΑΦΕΙΤΕ ΣΤΟ ΕΝΗΜΕΡΩΤΙΚΟ ΜΑΣ ΔΕΛΤΙΟ', 'Οι καλύτερες ιστορίες της εβδομάδας.', 'Εγγραφή'],
    login: ['Ο λογαριασμός σας', 'Συνδεθείτε για να διαλέξετε newsletter.', 'Συνέχεια'],
    ending: ['Το newsletter μας', 'Γράψτε το email με το οποίο γραφτήκατε.', 'Διαγραφή'],
    checkout: ['Ολοκλήρωση παραγγελίας', 'Στέλνουμε εδώ την απόδειξη και το newsletter.', 'Συνέχεια'],
    tickets: ['Εισιτήρια για τη βραδιά των αναγνωστών', 'Θα τα λάβετε στο email σας.', 'Αποστολή'],
    comment: ['Αφήστε ένα σχόλιο', 'Το email σας δεν θα δημοσιευθεί.', 'Αποστολή'],
    question: ['Κάντε μια ερώτηση', 'Η απάντηση έρχεται στο email σας.', 'Αποστολή'],
    alarm: ['Πράσινη λάμπα', 'Ειδοποιήστε με όταν είναι πάλι διαθέσιμη.', 'Αποστολή'],
    search: ['Αναζήτηση στα newsletter', 'Όλα τα τεύχη από το 2014.', 'Αναζήτηση'],
  },
  fi: {
    letter: ['Tilaa uutiskirjeemme', 'Viikon parhaat jutut.', 'Tilaa'],
    login: ['Tervetuloa takaisin', 'Kirjaudu, niin voit valita uutiskirjeesi.', 'Jatka'],
    ending: ['Uutiskirjeemme', 'Kirjoita osoite, johon kirje tulee.', 'Peru tilaus'],
    checkout: ['Tilauksesi tiedot', 'Lähetämme tähän kuitin ja uutiskirjeen.', 'Jatka'],
    tickets: ['Liput lukijoiden iltaan', 'Liput tulevat sähköpostiisi.', 'Varaa'],
    comment: ['Kirjoita kommentti', 'Sähköpostiosoitettasi ei julkaista.', 'Lähetä'],
    question: ['Esitä kysymys', 'Vastaus tulee sähköpostiisi.', 'Lähetä'],
    alarm: ['Vihreä lamppu', 'Ilmoita minulle, kun lamppua on taas saatavilla.', 'Lähetä'],
    search: ['Hae uutiskirjeistä', 'Kaikki numerot vuodesta 2014.', 'Hae'],
  },
  hu: {
    letter: ['Iratkozzon fel hírlevelünkre', 'A hét legjobb történetei.', 'Feliratkozás'],
    login: ['Üdvözöljük újra', 'Jelentkezzen be, és válassza ki a hírleveleit.', 'Tovább'],
    ending: ['Hírlevelünk', 'Írja be a címet, amelyre a levél érkezik.', 'Leiratkozás'],
    checkout: ['Rendelés véglegesítése', 'Ide küldjük a számlát és a hírlevelet.', 'Tovább'],
    tickets: ['Jegyek az olvasók estjére', 'A jegyek e-mailben érkeznek.', 'Foglalás'],
    comment: ['Írj kommentet', 'Szólj hozzá: a címed nem jelenik meg.', 'Küldés'],
    question: ['Van kérdése?', 'A válasz e-mailben érkezik.', 'Küldés'],
    alarm: ['Zöld lámpa', 'Értesítsen, ha újra raktáron van.', 'Küldés'],
    search: ['Keresés a hírlevelekben', 'Minden szám 2014 óta.', 'Keresés'],
  },
  cs: {
    letter: ['Přihlaste se k odběru newsletteru', 'Nejlepší příběhy týdne.', 'Odebírat'],
    login: ['Vítejte zpět', 'Přihlaste se a vyberte si newslettery.', 'Pokračovat'],
    ending: ['Náš newsletter', 'Napište adresu, na kterou dopis chodí.', 'Odhlásit odběr'],
    checkout: ['Dokončení objednávky', 'Sem pošleme účtenku a newsletter.', 'Pokračovat'],
    tickets: ['Vstupenky na večer čtenářů', 'Přijdou vám do mailu.', 'Rezervovat'],
    comment: ['Přidat komentář', 'Vaše adresa nebude zveřejněna.', 'Odeslat'],
    question: ['Váš dotaz', 'Odpověď přijde do mailu.', 'Odeslat'],
    alarm: ['Zelená lampa', 'Upozorněte mě, až bude zase skladem.', 'Odeslat'],
    search: ['Hledat v newsletterech', 'Všechna čísla od roku 2014.', 'Hledat'],
  },
  ar: {
    letter: ['اشترك في نشرتنا البريدية', 'أفضل قصص الأسبوع.', 'اشترك'],
    login: ['أهلًا بعودتك', 'سجّل الدخول لتختار النشرات البريدية.', 'متابعة'],
    ending: ['النشرة البريدية', 'اكتب العنوان الذي تصل إليه الرسالة.', 'إلغاء الاشتراك'],
    checkout: ['إتمام الشراء', 'نرسل إلى هذا العنوان الفاتورة والنشرة البريدية.', 'متابعة'],
    tickets: ['تذاكر أمسية القراء', 'تصل التذاكر إلى بريدك.', 'احجز'],
    comment: ['أضف تعليقًا', 'لن يُنشر عنوانك.', 'إرسال'],
    question: ['هل لديك سؤال؟', 'تصل الإجابة إلى بريدك.', 'إرسال'],
    alarm: ['المصباح الأخضر', 'نبّهني عندما يصبح متوفرًا.', 'إرسال'],
    search: ['البحث في النشرات البريدية', 'كل الأعداد منذ ٢٠١٤.', 'بحث'],
  },
  he: {
    letter: ['הירשמו לניוזלטר שלנו', 'הסיפורים הטובים של השבוע.', 'הרשמה'],
    login: ['ברוכים השבים', 'התחברו כדי לבחור ניוזלטרים.', 'המשך'],
    ending: ['הניוזלטר שלנו', 'כתבו את הכתובת שאליה הוא מגיע.', 'הסרה מהרשימה'],
    checkout: ['השלמת ההזמנה', 'לכאן נשלח את הקבלה ואת הניוזלטר.', 'המשך'],
    tickets: ['כרטיסים לערב הקוראים', 'הכרטיסים יגיעו למייל.', 'שליחה'],
    comment: ['הוסיפו תגובה', 'הכתובת שלכם לא תפורסם.', 'שליחה'],
    question: ['יש לכם שאלה?', 'התשובה תגיע למייל.', 'שליחה'],
    alarm: ['מנורה ירוקה', 'עדכנו אותי כשתהיה שוב במלאי.', 'שליחה'],
    search: ['חיפוש בניוזלטרים', 'כל הגיליונות מאז 2014.', 'חיפוש'],
  },
  hi: {
    letter: ['हमारा न्यूज़लेटर सब्सक्राइब करें', 'हफ़्ते की सबसे अच्छी कहानियाँ।', 'सब्सक्राइब करें'],
    login: ['फिर से स्वागत है', 'न्यूज़लेटर चुनने के लिए लॉग इन करें।', 'आगे'],
    ending: ['हमारा न्यूज़लेटर', 'वह पता लिखें जिस पर वह आता है।', 'अनसब्सक्राइब करें'],
    checkout: ['अपना ऑर्डर पूरा करें', 'रसीद और न्यूज़लेटर इस पते पर आएँगे।', 'आगे'],
    tickets: ['पाठकों की शाम के टिकट', 'टिकट ईमेल से आएँगे।', 'भेजें'],
    comment: ['टिप्पणी करें', 'आपका ईमेल पता प्रकाशित नहीं होगा।', 'भेजें'],
    question: ['कोई सवाल?', 'जवाब ईमेल से आएगा।', 'भेजें'],
    alarm: ['हरा लैंप', 'फिर से उपलब्ध होने पर मुझे सूचित करें।', 'भेजें'],
    search: ['न्यूज़लेटर में खोजें', '2014 से सभी अंक।', 'खोजें'],
  },
  id: {
    letter: ['Berlangganan buletin kami', 'Cerita terbaik pekan ini.', 'Berlangganan'],
    login: ['Selamat datang kembali', 'Masuk untuk memilih newsletter Anda.', 'Lanjut'],
    ending: ['Newsletter kami', 'Tulis alamat tempat surat itu datang.', 'Berhenti berlangganan'],
    checkout: ['Selesaikan pesanan', 'Kami mengirim kuitansi dan newsletter ke alamat ini.', 'Lanjut'],
    tickets: ['Tiket malam pembaca', 'Tiket dikirim ke email Anda.', 'Kirim'],
    comment: ['Tulis komentar', 'Alamat email Anda tidak akan dipublikasikan.', 'Kirim'],
    question: ['Ada pertanyaan?', 'Jawaban datang ke email Anda.', 'Kirim'],
    alarm: ['Lampu hijau', 'Beri tahu saya jika tersedia lagi.', 'Kirim'],
    search: ['Cari di newsletter', 'Semua edisi sejak 2014.', 'Cari'],
  },
  vi: {
    letter: ['Đăng ký nhận bản tin', 'Những câu chuyện hay nhất trong tuần.', 'Đăng ký'],
    login: ['Chào mừng trở lại', 'Đăng nhập để chọn bản tin.', 'Tiếp tục'],
    ending: ['Bản tin của chúng tôi', 'Nhập địa chỉ nhận thư.', 'Hủy đăng ký'],
    checkout: ['Hoàn tất đơn hàng', 'Hóa đơn và bản tin sẽ gửi đến địa chỉ này.', 'Tiếp tục'],
    tickets: ['Đặt vé đêm bạn đọc', 'Vé sẽ được gửi qua email.', 'Gửi'],
    comment: ['Viết bình luận', 'Email của bạn sẽ không hiển thị công khai.', 'Gửi'],
    question: ['Bạn có câu hỏi?', 'Câu trả lời sẽ gửi qua email.', 'Gửi'],
    alarm: ['Đèn xanh', 'Báo cho tôi khi có hàng.', 'Gửi'],
    search: ['Tìm trong các bản tin', 'Mọi số từ năm 2014.', 'Tìm'],
  },
};
