# Problems of records
people-email-taken = Ten adres należy już do innej osoby w tej społeczności.
people-slug-shape = „{ $given }” nie może być początkiem adresu. Użyj małych liter, cyfr i kresek, od 2 do 40 znaków.
people-slug-taken = Adres „{ $given }” jest już zajęty.
people-zone-unknown = Nie znamy strefy czasowej „{ $given }”. Przykład: Europe/Warsaw.
people-last-admin = Nikt inny nie ma roli administracyjnej. Najpierw nadaj ją komuś jeszcze.

# Roles
people-role-admin = administracja
people-role-coordinator = koordynacja
people-role-supervisor = superwizja
people-role-facilitator = prowadzenie kręgu
people-role-peer-supporter = wsparcie wzajemne
people-role-practitioner = pomoc specjalistyczna
people-role-evaluator = ewaluacja
people-role-member = udział w kręgu
people-role-funder = finansowanie
people-role-auditor = audyt
people-role-former = osoba, która nie jest już w zespole
people-kind-named = z nazwiskiem lub adresem
people-kind-anonymous = bez nazwiska
people-kind-office = zapisana przez zespół

# Why somebody looked
people-purpose-profile = Żeby sprawdzić lub poprawić Twoje dane
people-purpose-sheet = Żeby przygotować listę obecności z nazwiskami
people-purpose-referral = Przy skierowaniu po dalszą pomoc, za Twoją zgodą
people-purpose-contact = Żeby się z Tobą skontaktować
people-purpose-support = Żeby Ci pomóc lub przygotować spotkanie
people-purpose-import = Przy wczytywaniu danych z pliku
people-purpose-mail = Żeby wysłać Ci list
