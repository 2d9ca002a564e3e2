// The card of the programme, counted from the registers, as page, PDF, DOCX and file.

import assert from 'node:assert/strict';

export const title = 'Print the card of good practice';

const period = 'from=2021-01-01&to=2024-06-30';

async function file(journey, ending) {
    const href = await journey.page.locator(`a[href*="card.${ending}"]`).first().getAttribute('href');
    const answer = await journey.context.request.get(journey.url(href));
    assert.equal(answer.status(), 200, href);
    return answer.body();
}

export async function walk(journey) {
    await journey.signIn('coordinator');
    await journey.go(`work/programmes/razem-latwiej/card?${period}`);
    const text = await journey.text();
    assert.match(text, /Karta dobrej praktyki/iu);
    for (const figures of [/2021[\s\S]{0,80}?10[\s\S]{0,40}?56/u, /2022[\s\S]{0,80}?6[\s\S]{0,40}?96/u, /2023[\s\S]{0,80}?9[\s\S]{0,40}?98/u, /2024[\s\S]{0,80}?8[\s\S]{0,40}?48/u]) {
        assert.match(text, figures);
    }
    const pdf = await file(journey, 'pdf');
    assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    assert.ok(pdf.includes('pdfuaid'), 'the PDF does not say that it is PDF/UA');
    const docx = await file(journey, 'docx');
    assert.equal(docx.subarray(0, 2).toString('latin1'), 'PK');
    const html = (await file(journey, 'html')).toString('utf8');
    assert.match(html, /<html lang="pl"/u);

    // On paper there is the card, not the page around it.
    await journey.page.emulateMedia({ media: 'print' });
    assert.ok(await journey.page.locator('main').first().isVisible());
    for (const part of await journey.page.locator('nav').all()) assert.ok(!(await part.isVisible()), 'navigation on paper');
    await journey.page.emulateMedia({ media: null });

    await journey.go(`work/programmes/razem-latwiej/card?${period}&lang=en`);
}
