//! Between the rehearsal and the confirmation, and the pages.

use super::*;

#[test]
fn a_waiting_file_opens_only_for_its_sender_with_the_page_s_key() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let (mine, other) = (holder(&app).await, holder(&app).await);
        let ticket = as_person(&app, &mine, |tx, caller| hold(tx, caller, &file(CIRCLES))).await.unwrap();
        let open = async |caller: &Caller, ticket: Ticket| {
            as_person(&app, caller, move |tx, caller| waiting(tx, caller, &ticket)).await
        };
        assert_eq!(open(&mine, ticket.clone()).await.unwrap().bytes, CIRCLES.0);
        assert!(matches!(open(&other, ticket.clone()).await, Err(Problem::Invalid(_))));
        let wrong = Ticket { key: "00".repeat(72), ..ticket.clone() };
        assert!(matches!(open(&mine, wrong).await, Err(Problem::Invalid(_))));
        let later = Caller { now: mine.now.plus_minutes(31), ..mine.clone() };
        assert!(matches!(open(&later, ticket.clone()).await, Err(Problem::Invalid(_))));
        // Once confirmed it is gone, and a second confirmation says so.
        let again = ticket.clone();
        let (_, outcome) =
            as_person(&app, &mine, move |tx, caller| confirm(tx, caller, &again)).await.unwrap();
        assert_eq!(outcome.total().added, 1);
        assert!(matches!(open(&mine, ticket).await, Err(Problem::Invalid(_))));
    });
}

#[test]
fn a_coordinator_takes_a_file_in_through_the_pages() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        let path = "/work/import";
        let page = coordinator.get(path).await.ok().text();
        assert!(!page.contains('⟦'), "{page}");
        let shown = coordinator.upload(path, path, &[("about", "")], WORKBOOK.1, WORKBOOK.0).await.ok();
        assert!(!shown.text().contains('⟦'), "{}", shown.text());
        let (id, key) = (shown.hidden("id"), shown.hidden("key"));
        let fields = [("id", id.as_str()), ("key", key.as_str())];
        let done = coordinator.post_from(path, "/work/import/confirm", &fields).await.see_other();
        assert_eq!(done.location(), "/piekary/work/import");
        gives_the_table(&app).await;
        // The button pressed twice: a clear sentence, and nothing more.
        let again = coordinator.post_from(path, "/work/import/confirm", &fields).await;
        assert_eq!(again.status, 422);
        assert!(again.text().contains("Plik już tu nie czeka."));
        gives_the_table(&app).await;
    });
}

#[test]
fn errors_come_back_beside_the_sender_s_rows() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(WORKBOOK)).await;
        good(&app, file(demo!("broken/spotkania-lipiec-2024.csv"))).await;
        let mut coordinator = app.coordinator().await;
        let path = "/work/import";
        let rows = format!(
            "{HEAD}razem-latwiej;2024-07-03;13:30;Łąka;obecny;tak\nrazem-latwiej;2024-07-03;13:30;=1+1;obecny;\n"
        );
        let shown = coordinator.upload(path, path, &[], "moje.csv", rows.as_bytes()).await.ok();
        assert!(shown.text().contains("Wiersz 3, kolumna D"), "{}", shown.text());
        assert!(!shown.text().contains("/work/import/confirm"), "there is nothing to confirm");
        let (id, key) = (shown.hidden("id"), shown.hidden("key"));
        for format in ["csv", "xlsx"] {
            let fields = [("id", id.as_str()), ("key", key.as_str()), ("format", format)];
            let sent = coordinator.post_from(path, "/work/import/errors", &fields).await.ok();
            assert_eq!(
                sent.headers["content-disposition"],
                format!("attachment; filename=\"ostoja-errors.{format}\"").as_str()
            );
            if format == "csv" {
                assert!(sent.text().contains(";'=1+1;"), "a formula is defused: {}", sent.text());
            }
            let book = tables::read(&sent.bytes, "moje.csv", &Limits::default()).unwrap();
            assert!(book.formulas.is_empty());
            let rows = &book.sheets[0].rows;
            assert_eq!((rows[0].text(6), rows[1].text(6)), ("do poprawienia", ""));
            assert_eq!(rows[2].text(3), "=1+1");
            assert_eq!(rows[2].text(6), "Kolumna D: Nikt w tej grupie nie ma pseudonimu „=1+1”.");
            // Mended, it is sent again as it is: the column with the sentences is looked past.
            let mended = sent.bytes.clone();
            let outcome = app
                .act(move |tx, caller| {
                    rehearse(tx, caller, &File { bytes: mended.clone(), name: "moje.csv".into(), only: None })
                })
                .await;
            assert_eq!(outcome.reading.findings.len(), 1, "{:?}", outcome.reading.findings);
        }
    });
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_form_with_its_sentence() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut coordinator = app.coordinator().await;
        let path = "/work/import";
        let answer = coordinator.upload(path, path, &[("about", "people")], "skan.pdf", b"%PDF-1.4").await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("Ten plik to PDF."));
        assert!(answer.text().contains("value=\"people\" selected"), "what was chosen stays chosen");
        // 200 MB are refused by what the browser announces: the file itself, here a good one, is not even read.
        let mut announcing = coordinator.clone();
        announcing.headers.insert("content-length", "200000000".to_owned());
        let answer = announcing.upload(path, path, &[], CIRCLES.1, CIRCLES.0).await;
        assert_eq!(answer.status, 413);
        assert!(answer.text().contains("20 MB"), "{}", answer.text());
        let answer = coordinator.upload(path, path, &[], "duzy.csv", &vec![b'a'; 20_100_000]).await;
        assert_eq!(answer.status, 413);
        assert!(answer.text().contains("20 MB"), "{}", answer.text());
    });
}

#[test]
fn only_those_who_manage_may_bring_files_in() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        for role in [Role::Member, Role::Facilitator, Role::Funder, Role::Auditor] {
            let mut client = app.person(&[role]).await;
            assert_eq!(client.get("/work/import").await.status, 404, "{role}");
            assert_eq!(client.get("/work/import/template/people/csv").await.status, 404, "{role}");
        }
        let mut stranger = app.stranger();
        assert_eq!(stranger.get("/work/import").await.status, 303);
        let mut coordinator = app.coordinator().await;
        let sent = coordinator.get("/work/import/template/people/csv").await.ok();
        assert_eq!(sent.headers["content-type"], "text/csv; charset=utf-8");
        assert_eq!(coordinator.get("/work/import/template/people/pdf").await.status, 404);
        assert_eq!(coordinator.get("/work/import/template/animals/csv").await.status, 404);
    });
}
