//! The demo's register, as a workbook and as four tables, gives the card's table.

use super::*;

#[test]
fn the_workbook_gives_the_card_s_table() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let outcome = good(&app, file(WORKBOOK)).await;
        let added = |table| outcome.counts_of(table).added;
        assert_eq!(Table::ALL.iter().map(|table| added(*table)).collect::<Vec<_>>(), [1, 16, 158, 1026, 0]);
        assert_eq!(outcome.closes, 149);
        gives_the_table(&app).await;
    });
}

#[test]
fn the_four_tables_give_the_card_s_table() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        tables(&app).await;
        gives_the_table(&app).await;
        // The workbook says the same, so it changes nothing.
        let outcome = good(&app, file(WORKBOOK)).await;
        assert_eq!(outcome.total(), Counts { unchanged: 1201, ..Counts::default() });
        assert_eq!((outcome.closes, outcome.known_since), (0, None));
    });
}

#[test]
fn the_same_file_twice_changes_nothing() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        good(&app, file(WORKBOOK)).await;
        let before = everything(&app).await;
        let again = good(&app, file(WORKBOOK)).await;
        assert_eq!(again.known_since, Day::new(2026, 11, 25));
        assert_eq!(again.total(), Counts { unchanged: 1201, ..Counts::default() });
        assert_eq!(everything(&app).await, before);
    });
}

#[test]
fn a_rehearsal_writes_nothing() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let before = everything(&app).await;
        let outcome = app.act(|tx, caller| rehearse(tx, caller, &file(WORKBOOK))).await;
        assert_eq!(outcome.total().added, 1201);
        assert_eq!(everything(&app).await, before);
    });
}

#[test]
fn cp1250_is_read_with_every_letter() {
    each_engine_async(|db| async move {
        let cp1250 = demo!("broken/obecnosci-cp1250.csv");
        let app = app(db).await;
        for given in [CIRCLES, PEOPLE, MEETINGS] {
            good(&app, file(given)).await;
        }
        let outcome = good(&app, file(cp1250)).await;
        assert_eq!(outcome.counts_of(Table::Attendance), Counts { added: 32, ..Counts::default() });
        let rest = good(&app, file(ATTENDANCE)).await;
        assert_eq!(rest.counts_of(Table::Attendance), Counts { added: 994, unchanged: 32, changed: 0 });
        gives_the_table(&app).await;
    });
}
