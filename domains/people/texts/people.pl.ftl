# Problems of records
people-email-taken = Ten adres należy już do innej osoby w tej społeczności.
people-slug-shape = „{ $given }” nie może być początkiem adresu. Użyj małych liter, cyfr i kresek, od 2 do 40 znaków.
people-slug-taken = Adres „{ $given }” jest już zajęty.
people-zone-unknown = Nie znamy strefy czasowej „{ $given }”. Przykład: Europe/Warsaw.
people-last-admin = To jedyna osoba z rolą administratora. Najpierw nadaj tę rolę komuś jeszcze.

# Roles
people-role-admin = administrator
people-role-coordinator = koordynator
people-role-supervisor = superwizor
people-role-facilitator = prowadzący krąg
people-role-peer-supporter = osoba wspierająca
people-role-practitioner = specjalista
people-role-evaluator = ewaluator
people-role-member = uczestnik
people-role-funder = fundator
people-role-auditor = audytor
people-role-former = osoba, która nie jest już w zespole
people-kind-named = z nazwiskiem lub adresem
people-kind-anonymous = bez nazwiska
people-kind-office = zapisana przez zespół

# Why somebody looked
people-purpose-profile = Żeby sprawdzić lub poprawić Twoje dane
people-purpose-sheet = Żeby przygotować listę obecności z nazwiskami
people-purpose-referral = Żeby przekazać Cię dalej, za Twoją zgodą
people-purpose-contact = Żeby się z Tobą skontaktować
people-purpose-support = Żeby Ci pomóc lub przygotować spotkanie
people-purpose-import = Przy wczytywaniu danych z pliku
people-purpose-mail = Żeby wysłać Ci list
