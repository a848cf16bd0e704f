/** The ledger of notices: to whom, why, when, what became of the mail; filter, Excel, another attempt. */
IntegrityRisk.page('notice-ledger', async function (root, status, project, projectChoice) {
  'use strict';
  const { rest, query, el, replace, message, table, date, context, fill } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const PAGE = 50;
  const states = [
    ['', AJS.I18n.getText('integrity-risk.notice.ledger.all')],
    ['pending', AJS.I18n.getText('integrity-risk.notice.mail-state.pending')],
    ['handed-over', AJS.I18n.getText('integrity-risk.notice.mail-state.handed-over')],
    ['failed', AJS.I18n.getText('integrity-risk.notice.mail-state.failed')],
    ['given-up', AJS.I18n.getText('integrity-risk.notice.mail-state.given-up')],
    ['not-wanted', AJS.I18n.getText('integrity-risk.notice.mail-state.not-wanted')],
    ['merged', AJS.I18n.getText('integrity-risk.notice.mail-state.merged')],
    ['needless', AJS.I18n.getText('integrity-risk.notice.mail-state.needless')],
  ];
  const said = el('div', {});
  const lines = el('div', {});
  const page = el('form', { class: 'aui top-label ir-form ir-filter', onsubmit: (event) => event.preventDefault() });

  function wanted(more) {
    return query(Object.assign({ project: project.key }, form.values(page), more));
  }

  function mail(line) {
    const failed = line.mail.code === 'failed' || line.mail.code === 'given-up';
    return [el('span', { class: failed ? 'ir-badge' : null }, line.mail.name), line.handedOver ? ' ' + date(line.handedOver) : '', line.reason ? el('div', { class: 'ir-muted' }, line.reason.name) : null];
  }

  function row(line) {
    const notice = line.notice;
    return el(
      'tr',
      { 'data-mail': line.mail.code, 'data-occasion': notice.occasion.code },
      el('td', {}, line.recipient.name),
      el('td', {}, notice.kind.name),
      el('td', {}, notice.occasion.name),
      el('td', {}, el('a', { href: context + notice.link }, notice.title)),
      el('td', {}, date(notice.due)),
      el('td', {}, date(notice.written)),
      el('td', {}, mail(line)),
      el('td', {}, date(line.readAt))
    );
  }

  async function show(start) {
    const found = await rest.get('notice-ledger' + wanted({ start, limit: PAGE }));
    const heads = [
      AJS.I18n.getText('integrity-risk.notice.column.recipient'),
      AJS.I18n.getText('integrity-risk.notice.column.kind'),
      AJS.I18n.getText('integrity-risk.notice.column.occasion'),
      AJS.I18n.getText('integrity-risk.notice.column.title'),
      AJS.I18n.getText('integrity-risk.notice.column.due'),
      AJS.I18n.getText('integrity-risk.notice.column.written'),
      AJS.I18n.getText('integrity-risk.notice.column.mail'),
      AJS.I18n.getText('integrity-risk.notice.column.read-at'),
    ];
    const turn = (label, to, name) => form.button(label, () => fill(lines, () => show(to)), false, name);
    return el(
      'div',
      {},
      el('p', { class: 'ir-count', 'data-total': found.total }, AJS.I18n.getText('integrity-risk.notice.ledger.total', String(found.total))),
      table(heads, found.notices.map(row), AJS.I18n.getText('integrity-risk.notice.ledger.none')),
      el('p', { class: 'ir-buttons' }, start > 0 ? turn('‹', Math.max(0, start - PAGE), 'previous') : null, start + PAGE < found.total ? turn('›', start + PAGE, 'next') : null)
    );
  }

  const again = () => fill(lines, () => show(0));

  async function tell(work) {
    try {
      replace(said, message('success', await work()));
      await again();
    } catch (problem) {
      replace(said, message('error', problem.message));
    }
  }

  const retry = () => tell(async () => AJS.I18n.getText('integrity-risk.notice.ledger.retried', String((await rest.post('notice-ledger/retry', { project: project.key })).again)));

  const run = () =>
    tell(async () => {
      const done = await rest.post('notice-ledger/runs');
      return AJS.I18n.getText('integrity-risk.notice.ledger.ran', String(done.written), String(done.handedOver), String(done.failed));
    });

  const excel = () => location.assign(context + '/rest/integrity-risk/1.0/notice-ledger/file' + wanted({ format: 'xlsx' }));

  page.append(
    form.text('q', AJS.I18n.getText('integrity-risk.notice.ledger.search'), {}),
    form.select('mail', AJS.I18n.getText('integrity-risk.notice.column.mail'), states.map(([code, name]) => ({ code, name })), { required: true, value: '' }),
    form.buttons(
      form.button(AJS.I18n.getText('integrity-risk.notice.ledger.show'), again, true, 'show'),
      form.button(AJS.I18n.getText('integrity-risk.notice.ledger.excel'), excel, false, 'excel'),
      form.button(AJS.I18n.getText('integrity-risk.notice.ledger.retry'), retry, false, 'retry'),
      form.button(AJS.I18n.getText('integrity-risk.notice.ledger.run'), run, false, 'run')
    )
  );
  replace(root, projectChoice, el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.notice.ledger.explanation')), page, said, lines);
  await again();
});
