### Opinie po spotkaniach: niewidoczne, liczone razem, z decyzjami w odpowiedzi.

feedback-nav-mine = Po spotkaniu
feedback-nav = Opinie
feedback-mine-title = Po spotkaniu
feedback-mine-lead = Cztery krótkie pytania o spotkanie. Nikt nie widzi, co odpowiadasz.
feedback-mine-none = Teraz nie ma o co pytać
feedback-mine-none-text = Gdy spotkanie zostanie zapisane, pytania będą tu przez dwa tygodnie.
feedback-four = Cztery pytania, jedna minuta
feedback-form-title = Jak było na spotkaniu?
feedback-q-safe = Można było być sobą i było bezpiecznie
feedback-q-heard = Gdy coś mówię, inni mnie słuchają
feedback-q-helped = To spotkanie coś mi dało
feedback-q-belong = Czuję, że należę do tego kręgu
feedback-yes = Tak
feedback-rather-yes = Raczej tak
feedback-rather-no = Raczej nie
feedback-no = Nie
feedback-unseen = Nikt się nie dowie, że to Ty
feedback-unseen-text = Odpowiedzi trafiają do jednego zbioru z odpowiedziami innych, bez imienia i bez godziny. Zapisujemy tylko to, że już odpowiedziano, żeby każdy zrobił to raz. Każde pytanie można pominąć.
feedback-unseen-slip = Kod z kartki nie należy do nikogo. Działa raz i mówi tylko, o które spotkanie chodzi. Każde pytanie można pominąć.
feedback-suggestion = Co zmienić, a co zostawić?
feedback-suggestion-hint = Przeczytają to osoby prowadzące krąg. Prosimy nie pisać imion.
feedback-not-for-help = Tutaj nikt nie może Ci odpowiedzieć. Jeśli potrzebujesz rozmowy teraz:
feedback-send = Wyślij
feedback-thanks = Dziękujemy. Odpowiedź jest już wśród innych.
feedback-already = O tym spotkaniu już mamy Twoją odpowiedź.
feedback-over = Dwa tygodnie na odpowiedź o tym spotkaniu minęły albo jeszcze go nie zapisano.
feedback-full = Odpowiedzi jest już tyle, ile osób było na spotkaniu. Prosimy powiedzieć o tym osobie prowadzącej.
feedback-nothing = Prosimy odpowiedzieć choć na jedno pytanie albo coś napisać.
feedback-slip-title = Mam kartkę z kodem
feedback-slip-lead = Kod prowadzi do czterech pytań o spotkanie. Bez konta i bez imienia.
feedback-code = Kod
feedback-code-hint = Dwanaście liter i cyfr, na przykład 7KQ2-M0XA-94TB
feedback-code-go = Do pytań
feedback-slip-unknown = Nie znamy tego kodu. Prosimy porównać go z kartką jeszcze raz.
feedback-slip-used = Z tej kartki już odpowiedziano. Każda działa raz.
feedback-register-open = Najpierw proszę wpisać, kto był; potem można drukować kartki.
feedback-desk-title = Opinie po spotkaniach
feedback-desk-lead = Co mówią osoby po spotkaniach, razem i niewidocznie, i co wynikło z ich propozycji.
feedback-desk-none = Jeszcze nie ma kręgu
feedback-desk-none-text = Gdy prowadzisz krąg, tu będą opinie o nim.
feedback-waiting =
    { $count ->
        [one] { $count } nowa propozycja
        [few] { $count } nowe propozycje
        [many] { $count } nowych propozycji
       *[other] { $count } nowej propozycji
    }
feedback-slips-for = Drukuj kartki na spotkanie:
feedback-slips-title = Kartki z pytaniami
feedback-slips-lead = Na kartce są cztery pytania i kod. Można ją wypełnić ręcznie albo odpowiedzieć na dowolnym telefonie. Prosimy rozdać je potasowane, tekstem do dołu; program nie wie, kto dostał którą.
feedback-slips-count = Ile kartek
feedback-slips-hint =
    { $there ->
        [one] Była { $there } osoba
        [few] Były { $there } osoby
        [many] Było { $there } osób
       *[other] Było { $there } osoby
    }; można jeszcze wydrukować { $left }.
feedback-slips-make = Przygotuj kartki
feedback-slips-most = Nie więcej kartek niż osób, które były: można jeszcze wydrukować { $most }.
feedback-slips-all = Kartek jest tyle, ile osób było na spotkaniu.
feedback-paper-title = Wpisywanie kartek wypełnionych ręcznie
feedback-paper-text = Prosimy wpisać kod z kartki i odpowiedzi. Kartka wpisana drugi raz zostanie zauważona.
feedback-paper-enter = Wpisz kartkę
feedback-print-once = Proszę wydrukować teraz
feedback-print-once-text = Kody widać tylko tutaj. Nie przechowujemy ich listy.
feedback-print-how = Zaznacz tutaj i oddaj albo odpowiedz przez telefon:
feedback-circle-title = Co mówi krąg
feedback-told-title = Co zmieniliśmy
feedback-told-none = Jeszcze nie ma decyzji
feedback-told-none-text = Gdy ktoś coś zaproponuje i zapadnie decyzja, będzie tutaj.
feedback-figures = Jak nam jest
feedback-hidden = Za mało odpowiedzi, by je pokazać
feedback-hidden-text = Wyniki pojawią się, gdy zbierze się co najmniej osiem osób i osiem odpowiedzi, tak by nikogo nie dało się rozpoznać. Łączymy w tym celu kilka spotkań, dwa tygodnie po ostatnim z nich.
feedback-period = Spotkania
feedback-answers = Odpowiedzi
feedback-few = za mało
feedback-about = około { $count }
feedback-from-to = { $from } – { $to }
feedback-share = { $share } ({ $low }–{ $high })
feedback-chart = { $question }: odsetek odpowiedzi „tak” i „raczej tak” w czasie; liczby są w tabeli poniżej
feedback-figures-caption = Odsetek odpowiedzi „tak” i „raczej tak”
feedback-figures-note = Zaokrąglone do 5 %. W nawiasie: przedział ufności 95 %; przy niewielu odpowiedziach jest szeroki.
feedback-suggestions-new = Nowe propozycje
feedback-suggestions-none = Żadna propozycja nie czeka na decyzję.
feedback-suggestions-decided = Po decyzji
feedback-decide = Zdecyduj
feedback-decide-again = Zmień
feedback-decide-title = Propozycja
feedback-status = Co z tym będzie
feedback-status-new = nowa
feedback-status-doing = robimy to
feedback-status-done = zrobione
feedback-status-not-now = nie teraz
feedback-status-kept = nie dla kręgu
feedback-status-doing-hint = Krąg przeczyta, że prace trwają.
feedback-status-done-hint = Krąg przeczyta, co się zmieniło.
feedback-status-not-now-hint = Krąg przeczyta, dlaczego.
feedback-status-kept-hint = Na przykład dlatego, że dotyczy kogoś. Widzą to tylko osoby prowadzące.
feedback-asked = O co poproszono, Twoimi słowami
feedback-asked-hint = Krąg przeczyta to zamiast samej propozycji. Prosimy napisać tak, by nikogo nie dało się poznać po sposobie mówienia.
feedback-decision = Jaka jest decyzja i dlaczego
feedback-decision-hint = Na przykład: od grudnia zaczynamy dziesięć minut później, ze względu na autobus.
feedback-decided = Zapisano. Krąg może to przeczytać.
feedback-stale = Ktoś to w międzyczasie zmienił. Obie wersje są poniżej; prosimy zapisać ponownie.
feedback-saved-meanwhile = Zapisane przez kogoś w międzyczasie
