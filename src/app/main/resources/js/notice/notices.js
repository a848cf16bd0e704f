/** The reader's notices, the unread first; and whether they come by mail. */
IntegrityRisk.page('notices', async function (root, status) {
  'use strict';
  const { rest, query, el, replace, message, pageLink, date, context } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const PAGE = 50;
  const list = el('ul', { class: 'ir-notices' });
  const more = el('p', {});
  const count = el('p', { class: 'ir-muted', role: 'status' });
  let shown = 0;

  function told(unread) {
    replace(count, AJS.I18n.getText('integrity-risk.notice.bell', String(unread)));
  }

  async function read(ids) {
    told((await rest.post('notices/reading', { ids })).unread);
  }

  function badge(notice) {
    if (notice.over) {
      return el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.notice.over'));
    }
    return notice.read ? null : el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.notice.unread'));
  }

  function markButton(notice, item) {
    if (notice.read || notice.over) {
      return null;
    }
    const mark = async () => {
      await read([notice.id]);
      item.replaceWith(entry(Object.assign({}, notice, { read: true })));
    };
    return el('button', { type: 'button', class: 'aui-button aui-button-link', onclick: mark, 'aria-label': AJS.I18n.getText('integrity-risk.notice.mark-read') + ': ' + notice.title }, AJS.I18n.getText('integrity-risk.notice.mark-read'));
  }

  function entry(notice) {
    const item = el('li', { class: notice.read || notice.over ? 'ir-notice' : 'ir-notice ir-notice-unread', 'data-notice': notice.id, 'data-occasion': notice.occasion.code });
    const name = notice.link === '/browse/' + notice.object ? notice.object + ' ' + notice.title : notice.title;
    const due = notice.due ? el('span', { class: 'ir-nowrap' }, ' · ', AJS.I18n.getText('integrity-risk.notice.column.due'), ' ', date(notice.due)) : null;
    const actsFor = notice.actsFor ? el('span', { class: 'ir-muted' }, ' · ', AJS.I18n.getText('integrity-risk.web.acts-for', notice.actsFor.name)) : null;
    item.append(
      el('div', {}, el('strong', {}, notice.kind.name), ' · ', notice.occasion.name, ' ', badge(notice) || ''),
      notice.detail ? el('div', { 'data-detail': notice.kind.code }, notice.detail) : null,
      el('div', {}, el('a', { href: context + notice.link }, name)),
      el('div', { class: 'ir-muted' }, date(notice.written), due || '', actsFor || '', ' ', markButton(notice, item) || '')
    );
    return item;
  }

  async function load() {
    const page = await rest.get('notices' + query({ start: shown, limit: PAGE }));
    page.notices.forEach((notice) => list.append(entry(notice)));
    shown += page.notices.length;
    replace(more, shown < page.total ? form.button(AJS.I18n.getText('integrity-risk.notice.more'), load, false, 'more') : null, page.total === 0 ? message('info', AJS.I18n.getText('integrity-risk.notice.none')) : null);
    told(page.unread);
    return page;
  }

  function wishForm(mail) {
    const saved = el('span', { role: 'status', class: 'ir-muted' });
    const keep = async (event) => {
      await rest.put('notices/wish', { mail: event.target.value });
      replace(saved, AJS.I18n.getText('integrity-risk.notice.wish.saved'));
    };
    const choices = [
      ['at-once', AJS.I18n.getText('integrity-risk.notice.wish.at-once')],
      ['daily', AJS.I18n.getText('integrity-risk.notice.wish.daily')],
      ['off', AJS.I18n.getText('integrity-risk.notice.wish.off')],
    ];
    return el(
      'form',
      { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() },
      form.select('mail', AJS.I18n.getText('integrity-risk.notice.wish'), choices.map(([code, name]) => ({ code, name })), { required: true, value: mail, onchange: keep }),
      el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.notice.wish.help'), ' ', saved)
    );
  }

  async function markAll() {
    await read([]);
    replace(list);
    shown = 0;
    await load();
  }

  const first = await load();
  const keeps = status.user.rights.includes('admin') || status.user.rights.includes('office');
  replace(
    root,
    count,
    el('p', { class: 'ir-buttons' }, first.unread > 0 ? form.button(AJS.I18n.getText('integrity-risk.notice.mark-all'), markAll, false, 'mark-all') : null, keeps ? pageLink('/notice-ledger', AJS.I18n.getText('integrity-risk.notice.ledger'), { class: 'aui-button' }) : null),
    list,
    more,
    wishForm(first.mail)
  );
});
