/** The audit trail: who did what to what, before and after; search, Excel, and whether the chain holds. */
IntegrityRisk.page('audit', async function (root) {
  'use strict';
  const { rest, query, el, replace, message, table, context, fill } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const areas = [
    ['', AJS.I18n.getText('integrity-risk.audit.all')],
    ['risk-point', AJS.I18n.getText('integrity-risk.audit.area.risk-point')],
    ['measure', AJS.I18n.getText('integrity-risk.audit.area.measure')],
    ['warning', AJS.I18n.getText('integrity-risk.audit.area.warning')],
    ['warning.number-left-out', AJS.I18n.getText('integrity-risk.audit.area.warning-number')],
    ['check-round', AJS.I18n.getText('integrity-risk.audit.area.check-round')],
    ['rectification', AJS.I18n.getText('integrity-risk.audit.area.rectification')],
    ['screening', AJS.I18n.getText('integrity-risk.audit.area.screening')],
    ['deployment', AJS.I18n.getText('integrity-risk.audit.area.deployment')],
    ['slip', AJS.I18n.getText('integrity-risk.audit.area.slip')],
    ['holding', AJS.I18n.getText('integrity-risk.audit.area.holding')],
    ['tip', AJS.I18n.getText('integrity-risk.audit.area.tip')],
    ['publicity', AJS.I18n.getText('integrity-risk.audit.area.publicity')],
    ['filing', AJS.I18n.getText('integrity-risk.audit.area.filing')],
    ['meeting', AJS.I18n.getText('integrity-risk.audit.area.meeting')],
    ['delegation', AJS.I18n.getText('integrity-risk.audit.area.delegation')],
    ['power', AJS.I18n.getText('integrity-risk.audit.area.power')],
    ['organisation', AJS.I18n.getText('integrity-risk.audit.area.organisation')],
    ['regime', AJS.I18n.getText('integrity-risk.audit.area.regime')],
    ['project', AJS.I18n.getText('integrity-risk.audit.area.project')],
    ['saved-view', AJS.I18n.getText('integrity-risk.audit.area.saved-view')],
    ['file', AJS.I18n.getText('integrity-risk.audit.area.file')],
    ['audit', AJS.I18n.getText('integrity-risk.audit.area.audit')],
  ].map(([code, name]) => ({ code, name }));
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const page = el('form', { class: 'aui top-label ir-form ir-inline', onsubmit: (event) => event.preventDefault() });
  const check = el('form', { class: 'aui top-label ir-form ir-inline', onsubmit: (event) => event.preventDefault() });
  const said = el('div', { 'aria-live': 'polite' });
  const lines = el('div', {});

  function values(text) {
    const known = text ? JSON.parse(text) : {};
    return Object.keys(known).map((name) => el('div', {}, el('span', { class: 'ir-muted' }, name + '\u00a0'), known[name]));
  }

  function changes(entry) {
    const side = (label, text) => (text ? [el('dt', {}, label), el('dd', {}, values(text))] : null);
    return entry.before || entry.after ? el('dl', { class: 'ir-facts' }, side(AJS.I18n.getText('integrity-risk.audit.column.before'), entry.before), side(AJS.I18n.getText('integrity-risk.audit.column.after'), entry.after)) : null;
  }

  function details(entry) {
    return el(
      'details',
      {},
      el('summary', {}, AJS.I18n.getText('integrity-risk.audit.details')),
      changes(entry),
      el('p', { class: 'ir-muted ir-hash' }, AJS.I18n.getText('integrity-risk.audit.column.hash'), ' ', entry.hash),
      entry.request ? el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.audit.column.request'), ' ', entry.request) : null
    );
  }

  function row(entry) {
    return el(
      'tr',
      { 'data-place': entry.sequence, 'data-action': entry.action },
      el('td', {}, entry.sequence),
      el('td', {}, new Date(entry.time).toLocaleString(document.documentElement.lang || undefined)),
      el('td', {}, entry.actorName),
      el('td', { title: entry.action }, entry.actionName),
      el('td', {}, entry.object),
      el('td', {}, details(entry))
    );
  }

  async function found(before) {
    const filter = form.values(page);
    history.replaceState(null, '', query(filter));
    const answer = await rest.get('audit/search' + query(Object.assign({ before, limit: 50 }, filter)));
    const heads = [
      AJS.I18n.getText('integrity-risk.audit.column.place'),
      AJS.I18n.getText('integrity-risk.audit.column.time'),
      AJS.I18n.getText('integrity-risk.audit.column.actor'),
      AJS.I18n.getText('integrity-risk.audit.column.action'),
      AJS.I18n.getText('integrity-risk.audit.column.object'),
      '',
    ];
    const last = answer.entries[answer.entries.length - 1];
    const older = answer.more ? form.button(AJS.I18n.getText('integrity-risk.audit.older'), () => show(last.sequence), false, 'older') : null;
    const newest = before ? form.button(AJS.I18n.getText('integrity-risk.audit.newest'), () => show(''), false, 'newest') : null;
    return el('div', {}, table(heads, answer.entries.map(row), AJS.I18n.getText('integrity-risk.audit.none')), el('p', { class: 'ir-buttons' }, newest, older));
  }

  const show = (before) => fill(lines, () => found(before));
  const excel = () => location.assign(context + '/rest/integrity-risk/1.0/audit/export' + query(Object.assign({ format: 'xlsx' }, form.values(page))));

  function verdict(answer) {
    if (!answer.holds) {
      const faults = answer.faults.map((fault) => el('li', { 'data-fault': fault.kind.code }, AJS.I18n.getText('integrity-risk.audit.fault-at', String(fault.place), fault.kind.name)));
      return el('div', {}, message('error', AJS.I18n.getText('integrity-risk.audit.broken', String(answer.faults.length))), el('ul', {}, faults));
    }
    const last = answer.lastPlace ? el('p', { class: 'ir-hash' }, AJS.I18n.getText('integrity-risk.audit.note-down', String(answer.lastPlace), answer.lastHash)) : null;
    return el('div', {}, message('success', AJS.I18n.getText('integrity-risk.audit.holds', String(answer.entries))), last);
  }

  async function verify() {
    try {
      replace(said, message('info', AJS.I18n.getText('integrity-risk.audit.checking')));
      replace(said, verdict(await rest.get('audit/verification' + query(form.values(check)))));
    } catch (problem) {
      replace(said, message('error', problem.message));
    }
  }

  page.append(
    form.person('actor', AJS.I18n.getText('integrity-risk.audit.column.actor'), { value: asked.actor }),
    form.select('action', AJS.I18n.getText('integrity-risk.audit.about'), areas, { value: asked.action }),
    form.text('object', AJS.I18n.getText('integrity-risk.audit.column.object'), { value: asked.object, help: AJS.I18n.getText('integrity-risk.audit.object-help') }),
    form.date('from', AJS.I18n.getText('integrity-risk.audit.from'), { value: asked.from }),
    form.date('to', AJS.I18n.getText('integrity-risk.audit.to'), { value: asked.to }),
    form.buttons(
      form.button(AJS.I18n.getText('integrity-risk.audit.show'), () => show(''), true, 'show'),
      form.button(AJS.I18n.getText('integrity-risk.audit.excel'), excel, false, 'excel')
    )
  );
  check.append(
    form.text('place', AJS.I18n.getText('integrity-risk.audit.noted-place'), {}),
    form.text('hash', AJS.I18n.getText('integrity-risk.audit.noted-hash'), {}),
    form.buttons(form.button(AJS.I18n.getText('integrity-risk.audit.verify'), verify, false, 'verify'))
  );
  const chain = el('details', { class: 'ir-card' }, el('summary', {}, AJS.I18n.getText('integrity-risk.audit.chain')), el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.audit.chain-explained')), check, said);
  replace(root, el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.audit.explanation')), chain, page, lines);
  await show('');
});
