import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type CannedHost, Refusal } from './a-canned-host.ts';
import { useDesks } from './a-desk.ts';
import { aMail, NOW } from './a-story.ts';

const openDesk = useDesks();

describe('the mailbox', () => {
  it('finds people by their mails and keeps the search in the address', async () => {
    const { page } = await openDesk('#/mail');
    await page.getByLabel('Find a person').fill('fiona');
    expect(await page.locator('.people li').allInnerTexts()).toEqual([expect.stringContaining('Fiona Reid')]);
    expect(page.url()).toContain('find=fiona');
    await page.getByRole('link', { name: /Fiona Reid/ }).click();
    await page.getByRole('heading', { name: "Ailsa's mentoring: please reply YES or NO" }).waitFor();
  });

  it('shows a mail as text with links, as HTML and with its headers', async () => {
    const { page } = await openDesk('#/mail/mail-1');
    const pages = page.getByRole('article').locator('pre a');
    expect(await pages.first().getAttribute('href')).toBe('http://127.0.0.1/a/0123456789');
    await page.getByRole('link', { name: 'Headers' }).click();
    await page.getByText('auto-generated', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'HTML', exact: true }).click();
    await page.frameLocator('iframe').getByText('Dear Fiona Reid').waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('allow-scripts');
  });

  it('lists the pages of a person by what their mails are about', async () => {
    const { page } = await openDesk('#/mail/mail-1');
    const own = page.locator('.conversations .pages a');
    expect(await own.allInnerTexts()).toEqual([
      "Ailsa's mentoring: please reply YES or NO",
      "I'm worried about someone",
    ]);
  });

  it.each([
    ['mail-1', 'All 9 checks pass', []],
    [
      'mail-bad',
      '6 checks of 9 failed',
      [
        'Full addresses only',
        'Links to one host',
        'Reply-To is set',
        'Short subject',
        'Nothing is loaded from elsewhere',
        'Says that it is automatic',
      ],
    ],
  ])('checks %s', async (id, summary, failed) => {
    const { page } = await openDesk(`#/mail/${id}`);
    await page.getByText(summary).waitFor();
    const lines = await page.locator('.checks li', { hasText: 'fail' }).allTextContents();
    expect(lines.map((line) => line.replace(/^✗ fail/, '').replace(/ ·.*/, ''))).toEqual(failed);
  });

  it('puts a reply below the mail that it answers', async () => {
    const reply = aMail({
      id: 'reply-1',
      subject: 'Re: something',
      headers: { 'in-reply-to': '<mail-1@eu-west-2.amazonses.com>' },
    });
    const { page } = await openDesk('#/mail/mail-1', { arrived: [reply] });
    const thread = page.locator('.thread', { hasText: 'Reply from Fiona Reid' });
    expect(await thread.locator('li').count()).toBe(2);
    await thread.getByRole('link', { name: /Reply from/ }).click();
    await page.getByRole('heading', { name: 'Re: something' }).waitFor();
  });
});

const sentMail = async ({ posts }: CannedHost) => {
  const post = posts.find(({ path }) => path.startsWith('/local/mail'));
  return { path: post?.path, mail: await PostalMime.parse(post?.body ?? '') };
};

describe('the reply box', () => {
  it.each([
    [
      'YES',
      { text: /^YES\n\nOn Fri, 27 Mar 2026 at 10:00, Breakthrough .* wrote:\n> Dear Fiona Reid,/, path: '/local/mail' },
    ],
    ['NO', { text: /^NO\n\nOn /, path: '/local/mail' }],
    ['Out of office', { text: /^Thank you for your message\. I am out of the office/, path: '/local/mail' }],
    ['From another address', { text: /^\s*On /, path: '/local/mail' }],
    ['Failed authentication', { text: /^\s*On /, path: '/local/mail?auth=fail' }],
  ])('sends %s as a mail programme would', async (preset, { text, path }) => {
    const desk = await openDesk('#/mail/mail-1');
    await desk.page.getByRole('button', { name: preset, exact: true }).click();
    await desk.page.getByRole('button', { name: 'Send reply' }).click();
    await desk.page.getByText('The reply has arrived').waitFor();
    const sent = await sentMail(desk);
    expect(sent.path).toBe(path);
    expect(sent.mail.text?.replaceAll('\r', '')).toMatch(text);
    expect(sent.mail.inReplyTo).toBe('<mail-1@eu-west-2.amazonses.com>');
    expect(sent.mail.to).toEqual([{ name: '', address: 'answer+mail-1@reply.example.org' }]);
    expect(sent.mail.date).toBe(NOW);
    expect(sent.mail.from?.address).toBe(
      preset === 'From another address' ? 'someone.else@elsewhere.example' : 'fiona.reid@example.org',
    );
  });

  it('marks an out-of-office notice as automatic', async () => {
    const desk = await openDesk('#/mail/mail-1');
    await desk.page.getByRole('button', { name: 'Out of office' }).click();
    await desk.page.getByRole('button', { name: 'Send reply' }).click();
    await desk.page.getByText('The reply has arrived').waitFor();
    const { mail } = await sentMail(desk);
    expect(mail.subject).toBe("Automatic reply: Ailsa's mentoring: please reply YES or NO");
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-replied' }));
  });

  it('writes letters beyond English so that every mail programme reads them', async () => {
    const mail = aMail({
      subject: 'Zoë’s mentoring',
      headers: { ...aMail().headers, to: 'Siân Ó Briain <fiona.reid@example.org>' },
    });
    const desk = await openDesk('#/mail/mail-1', { mails: [mail] });
    await desk.page.getByLabel('Your words').fill('Tha mi toilichte 👍');
    await desk.page.getByRole('button', { name: 'Send reply' }).click();
    await desk.page.getByText('The reply has arrived').waitFor();
    const sent = await sentMail(desk);
    expect(sent.mail).toMatchObject({ subject: 'Re: Zoë’s mentoring', from: { name: 'Siân Ó Briain' } });
    expect(sent.mail.text?.replaceAll('\r', '')).toMatch(/^Tha mi toilichte 👍\n/);
  });

  it('keeps typed words while new mail comes in, and when the host refuses', async () => {
    const { page, story } = await openDesk('#/mail/mail-1');
    await page.getByLabel('Your words').fill('Can I think about');
    story.mails = [aMail({ id: 'mail-9', subject: 'Another mail' }), ...story.mails];
    await page
      .getByRole('link', { name: /Another mail/ })
      .first()
      .waitFor();
    story.onPost = () => {
      throw new Refusal(422, '550 no such address here');
    };
    await page.keyboard.type(' it?');
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.locator('#state', { hasText: '550 no such address here' }).waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toBe('Can I think about it?');
  });
});
