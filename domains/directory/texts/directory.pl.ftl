directory-stale-form = Ktoś w międzyczasie zmienił ten wpis. Poniżej są obie wersje: ta zapisana i Twoja.
directory-day-ahead = Ten dzień jeszcze nie nadszedł.
directory-limits-order = Druga liczba dni musi być większa od pierwszej.
