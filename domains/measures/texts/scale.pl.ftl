### Skale: wypełniane, gdy ktoś zechce, otwierane tylko przez tę osobę.

scale-nav = Jak się mam
scale-list-title = Jak się mam
scale-list-lead = Krótkie kwestionariusze, które pomagają zobaczyć, jak się masz, dziś i z czasem. To Ty decydujesz, czy i kiedy. Odpowiedzi otworzysz tylko Ty.
scale-list-note = Kwestionariusz to nie diagnoza. Jeśli wynik niepokoi, dobrze o nim porozmawiać z kimś zaufanym albo z osobą prowadzącą.
scale-name-phq-9 = Nastrój
scale-name-gad-7 = Niepokój
scale-name-dass-21 = Nastrój, lęk i napięcie
scale-name-ucla-3 = Samotność
scale-part-depression = Obniżony nastrój
scale-part-anxiety = Lęk
scale-part-stress = Napięcie
scale-questions =
    { $count ->
        [one] { $count } pytanie.
        [few] { $count } pytania.
        [many] { $count } pytań.
       *[other] { $count } pytania.
    }
scale-days =
    { $count ->
        [one] O ostatnim dniu.
        [few] O ostatnich { $count } dniach.
        [many] O ostatnich { $count } dniach.
       *[other] O ostatnich { $count } dnia.
    }
scale-last = Ostatnio wypełniono { $day }
scale-go-on = Dokończ
scale-begin-title = Wypełnij
scale-begin = Zacznij
scale-rings-title = Zanim zaczniesz
scale-rings-text = Jedno pytanie dotyczy myśli o śmierci lub o zrobieniu sobie krzywdy. Jeśli odpowiesz, że je masz, od razu pokażemy numery, pod które można zadzwonić, a dyżurująca tu osoba dowie się o tej jednej odpowiedzi. Innych nie zobaczy. To pytanie można pominąć.
scale-foreign = Jeszcze nie w Twoim języku
scale-foreign-text = Pokazujemy tylko brzmienia udostępnione przez autorów i niczego nie tłumaczymy sami: skala jest trafna tylko w sprawdzonych słowach.
scale-provisional = Jedno zdanie tego brzmienia jest jeszcze porównywane z oficjalnym plikiem.
scale-lang = Język pytań
scale-count = Czy wynik może pomóc sprawdzić, czy krąg pomaga?
scale-count-hint = Liczy się tylko liczba punktów, bez imienia i odpowiedzi, i pokazujemy ją tylko dla wielu osób razem. Arkusz można później usunąć, a z nim to, co policzono.
scale-count-nobody = Nie, to tylko dla mnie
scale-count-circle = Tak, dla kręgu „{ $circle }”
scale-source = Skąd jest ten kwestionariusz
scale-progress = Gdzie jesteś
scale-page-of = strona { $page } z { $pages }
scale-leave-out = Każde pytanie można pominąć. Każda strona zapisuje się przy przejściu dalej; można przerwać i wrócić.
scale-next = Zapisz i dalej
scale-finish = Zakończ
scale-finished = Ten arkusz jest zakończony. Nowy można wypełnić w każdej chwili.
scale-edition-changed = Kwestionariusz zmienił się od czasu, gdy był zaczęty. Prosimy zacząć nowy arkusz; wcześniejsze odpowiedzi zostają i nie mieszają się z nowymi.
scale-empty = Nie ma jeszcze żadnej odpowiedzi. Prosimy odpowiedzieć choć na jedno pytanie albo wrócić później.
scale-help-title = Nie musisz być z tym w pojedynkę
scale-help-lead = Z odpowiedzi wynika, że były myśli o śmierci lub o zrobieniu sobie krzywdy. Wiele osób ma takie myśli, gdy jest bardzo ciężko, a rozmowa pomaga. Jeśli teraz grozi Ci niebezpieczeństwo, prosimy zadzwonić.
scale-help-duty = Dyżurująca tu osoba dostała wiadomość, że możesz kogoś potrzebować. Spróbuje się odezwać w sposób, który podano, najszybciej jak to możliwe; może to potrwać kilka godzin.
scale-help-go-on = Wróć do kwestionariusza
scale-result-title = Dziękujemy
scale-result-note = Jeden arkusz to jedna chwila. Więcej mówi linia w czasie.
scale-points-of = { $points } z { $most } punktów.
scale-means-little = Niewiele trudności tego rodzaju.
scale-means-some = Pewne trudności tego rodzaju. Może pomóc opowiedzenie o nich komuś.
scale-means-much = Dużo trudności tego rodzaju. Warto niedługo porozmawiać ze specjalistą; osoba prowadząca pomoże go znaleźć.
scale-moved-better = Od pierwszego razu: wyraźnie mniej ({ $points } punktów lub więcej).
scale-moved-same = Od pierwszego razu: bez wyraźnej zmiany. Różnica mniejsza niż { $points } punktów może być przypadkiem.
scale-moved-worse = Od pierwszego razu: wyraźnie więcej ({ $points } punktów lub więcej). Prosimy powiedzieć o tym komuś.
scale-missing = Zbyt wiele pytań pominięto, by policzyć każdą część.
scale-counted = Punkty z tego arkusza liczą się dla Twojego kręgu, bez imienia.
scale-to-line = Moja linia w czasie
scale-chart = { $part }: punkty w czasie; liczby są w tabeli poniżej
scale-table = { $part }: punkty do { $most }, więcej to więcej trudności
scale-day = Dzień
scale-points = Punkty
scale-means = Co to znaczy
scale-forget = Usuń ten arkusz
scale-forget-title = Usunąć ten arkusz?
scale-forget-text = Odpowiedzi zostaną zniszczone, a z nimi to, co policzono. Nie da się tego cofnąć.
scale-forget-yes = Usuń
scale-forgotten = Arkusz usunięto.
