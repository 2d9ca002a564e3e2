// In by a link from the mail, then by password; who is in is seen and shown out.

import assert from 'node:assert/strict';

export const title = 'Sign in by mail link and by password, see the devices that are in, sign one out';

const address = 'evaluator@piekary.example';
const password = 'cztery ciche sowy';

export async function walk(journey) {
    const { base, page } = journey;
    await journey.go(`${base}/sign-in`);
    await page.locator('#email').fill(address);
    await journey.press('Wyślij mi link', { exact: false });
    assert.equal(new URL(page.url()).pathname, `${base}/sign-in/sent`);

    await journey.go(`${base}/demo/outbox`);
    await journey.sees(address);
    const link = await page.locator('main a[href*="/sign-in/link/"]').first().getAttribute('href');
    // The page of the link has one button: programs that look into mail do not use it up.
    await journey.go(link);
    await journey.press(page.locator('main form').getByRole('button'));
    await journey.go(`${base}/me`);
    assert.equal(new URL(page.url()).pathname, `${base}/me`);
    await journey.go(link, { status: 410 });

    await journey.go(`${base}/me/password`);
    await page.locator('#new').fill('krótkie');
    // The browser's own check would stop this form; the server's sentence is what is looked at.
    await page.locator('main form').evaluate(form => (form.noValidate = true));
    await journey.press('Zapisz', { exact: true });
    await journey.sees('Hasło ma mieć co najmniej 12 znaków');
    await page.locator('#new').fill(password);
    await journey.press('Zapisz', { exact: true });
    await journey.sees('Hasło zapisane.');
    await journey.signOut();

    await journey.go(`${base}/sign-in`);
    await page.locator('#email').fill(address);
    await page.locator('#password').fill('to nie to hasło');
    await journey.press(page.locator('main form').first().getByRole('button').first());
    await journey.sees('Adres i hasło do siebie nie pasują.');
    assert.equal(await page.locator('#email').inputValue(), address);
    assert.equal(await page.locator('#password').inputValue(), '');
    await page.locator('#password').fill(password);
    await journey.press(page.locator('main form').first().getByRole('button').first());
    assert.equal(new URL(page.url()).pathname, `${base}/work`);

    // The same person on another device, which is then shown out from here.
    const other = await journey.browser.newContext({ javaScriptEnabled: journey.scripts, locale: 'pl-PL' });
    const there = await other.newPage();
    await there.goto(journey.url(`${base}/demo/evaluator`));
    await there.goto(journey.url(`${base}/me`));
    assert.equal(new URL(there.url()).pathname, `${base}/me`);
    await journey.go(`${base}/me/sessions`);
    await journey.sees(/· hasło/iu);
    await journey.sees('to urządzenie');
    await journey.press('Wyloguj to urządzenie');
    await journey.sees('Wylogowane.');
    await there.goto(journey.url(`${base}/me`));
    assert.equal(new URL(there.url()).pathname, `${base}/sign-in`);
    await other.close();
    await journey.go(`${base}/me`);
    assert.equal(new URL(page.url()).pathname, `${base}/me`);
}
