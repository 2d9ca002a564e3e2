// Without a consent nothing leaves: the refusal says why, keeps what was typed, and shows the way to mend it.

import assert from 'node:assert/strict';

export const title = 'Make a referral without consent, see it refused, then take it back';

const receiver = 'Poradnia Zdrowia Psychicznego w Bytomiu';
const note = 'Najlepiej dzwonić po szesnastej.';

export async function walk(journey) {
    const { base } = journey;
    await journey.signIn('coordinator');
    await journey.go(`${base}/work/referrals`);
    await journey.go(`${base}/work/referrals/new`);
    if ((await journey.page.locator('select#circle').count()) > 0) {
        await journey.page.locator('select#circle').selectOption({ index: 0 });
        await journey.press('Dalej');
    }
    const { page } = journey;
    const person = await page.locator('select#person option').nth(1).getAttribute('value');
    await page.locator('select#person').selectOption(person);
    await page.getByLabel('konsultacja psychiatryczna').check();
    await page.locator('#receiver').fill(receiver);
    await page.locator('#note').fill(note);
    await journey.press('Otwórz skierowanie', { exact: true });

    // Refused, with the reason, and nothing is lost.
    await journey.sees('Nie ma zgody na: konsultacja psychiatryczna.');
    assert.equal(await page.locator('select#person').inputValue(), person);
    assert.equal(await page.locator('#receiver').inputValue(), receiver);
    assert.equal(await page.locator('#note').inputValue(), note);
    assert.ok(await page.getByLabel('konsultacja psychiatryczna').isChecked());

    // One link leads to recording the consent, in a tab of its own.
    const link = page.locator('#record-consent');
    assert.equal(await link.count(), 1);
    const [tab] = await Promise.all([journey.context.waitForEvent('page'), link.click()]);
    await tab.waitForLoadState();
    journey.page = tab;
    await journey.look();
    await journey.sees('art. 9 ust. 2 lit. a RODO');
    await journey.press('Zapisz zgodę', { exact: true });
    await journey.sees('Zgoda jest zapisana.');

    // Back in the first tab the same form goes through.
    journey.page = page;
    await journey.press('Otwórz skierowanie', { exact: true });
    await journey.sees('Skierowanie jest otwarte.');
    const referral = new URL(page.url()).pathname;
    await journey.go(`${referral}/letter`);
    await journey.sees(receiver);
    assert.ok(!(await journey.text()).includes(note), 'the note is not part of the letter');

    // The consent is taken back: the letter is refused and only ending is left.
    await journey.go(referral);
    await journey.press('Zgody tej osoby');
    page.on('dialog', dialog => dialog.accept());
    await journey.press('Zapisz wycofanie: konsultacja psychiatryczna');
    await journey.sees('Zgoda jest wycofana.');
    await journey.go(`${referral}/letter`, { status: 422 });
    await journey.go(referral);
    assert.equal(await page.getByRole('button', { name: 'Zapisz: przyjęte' }).count(), 0);
    await page.locator('#reason-ended').selectOption('no_consent');
    await journey.press('Zakończ skierowanie');
    await journey.sees('zgoda już nie obowiązuje');
}
