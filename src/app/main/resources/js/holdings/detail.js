/** One item: its balance, the lines of its ledger, and what the reader may write. */
IntegrityRisk.holdings.detail = async function (root, id) {
  'use strict';
  const { rest, query, el, replace, issueLink, table, date, message } = IntegrityRisk;
  const { link, line } = IntegrityRisk.holdings;
  const form = IntegrityRisk.form;
  const path = 'holdings/' + encodeURIComponent(id);

  function facts(item) {
    return el(
      'p',
      { class: 'ir-facts' },
      el('span', {}, item.department ? item.department.name : ''),
      item.model ? el('span', {}, item.model) : null,
      el('span', {}, AJS.I18n.getText('integrity-risk.holding.of', item.owner)),
      item.point ? issueLink(item.point) : null
    );
  }

  function balance(item) {
    const heads = [
      AJS.I18n.getText('integrity-risk.holding.in'),
      AJS.I18n.getText('integrity-risk.holding.out'),
      AJS.I18n.getText('integrity-risk.holding.taken'),
      AJS.I18n.getText('integrity-risk.holding.confiscated'),
      AJS.I18n.getText('integrity-risk.holding.column.stock'),
    ];
    const cells = ['in', 'out', 'taken', 'confiscated', 'stock'].map((name) => el('td', { 'data-balance': name }, item[name] + ' ' + item.measure));
    return table(heads, [el('tr', {}, cells)], '');
  }

  function reversal(entry) {
    const fields = [form.text('reason', AJS.I18n.getText('integrity-risk.holding.reason'), { required: true })];
    const label = AJS.I18n.getText('integrity-risk.holding.do.reverse');
    const send = (values) => rest.post(path + '/reversals', { entry: entry.number, reason: values.reason });
    return el('details', { class: 'ir-why' }, el('summary', {}, label), form.sending({ 'data-reverse': entry.number }, fields, label, 'reverse', send, show));
  }

  function row(entry, mayRecord) {
    const reversible = mayRecord && !entry.reversed && entry.kind.code !== 'reversal' && entry.kind.code !== 'stock-taking';
    const said = [entry.about ? AJS.I18n.getText('integrity-risk.holding.about', String(entry.about)) : null, entry.remark].filter(Boolean).join(' ');
    return el(
      'tr',
      { 'data-entry': entry.kind.code, class: entry.reversed ? 'ir-muted' : null },
      el('td', {}, entry.number),
      el('td', {}, entry.kind.name, entry.reversed ? [' ', el('em', {}, AJS.I18n.getText('integrity-risk.holding.reversed'))] : null),
      el('td', {}, entry.reversed ? el('del', {}, entry.quantity) : entry.quantity),
      el('td', {}, entry.document),
      el('td', {}, date(entry.date)),
      el('td', {}, entry.handler.name, entry.witness ? [el('br', {}), entry.witness.name] : null),
      el('td', {}, entry.place),
      el('td', {}, said, reversible ? reversal(entry) : null)
    );
  }

  function entries(holding) {
    const heads = [
      AJS.I18n.getText('integrity-risk.holding.column.number'),
      AJS.I18n.getText('integrity-risk.holding.column.kind'),
      AJS.I18n.getText('integrity-risk.holding.column.quantity'),
      AJS.I18n.getText('integrity-risk.holding.column.document'),
      AJS.I18n.getText('integrity-risk.holding.column.date'),
      AJS.I18n.getText('integrity-risk.holding.persons'),
      AJS.I18n.getText('integrity-risk.holding.column.place'),
      AJS.I18n.getText('integrity-risk.holding.column.remark'),
    ];
    return el('section', {}, el('h2', {}, AJS.I18n.getText('integrity-risk.holding.lines')), table(heads, holding.entries.map((entry) => row(entry, holding.mayRecord)), ''));
  }

  function move() {
    const fields = [form.select('kind', AJS.I18n.getText('integrity-risk.holding.column.kind'), movements, { required: true }), ...line(AJS.I18n.getText('integrity-risk.holding.column.quantity'), true)];
    return form.folded({ 'data-form': 'move' }, fields, AJS.I18n.getText('integrity-risk.holding.do.move'), 'move', (values) => rest.post(path + '/movements', values), show);
  }

  function count() {
    return form.folded({ 'data-form': 'count' }, line(AJS.I18n.getText('integrity-risk.holding.counted'), false), AJS.I18n.getText('integrity-risk.holding.do.count'), 'count', (values) => rest.post(path + '/stock-takings', values), show);
  }

  let movements = [];

  function show(holding) {
    const item = holding.line;
    replace(
      root,
      el('p', {}, link({ project: holding.project }, AJS.I18n.getText('integrity-risk.holding.all'))),
      el('h2', {}, item.name),
      facts(item),
      item.difference ? message('warning', AJS.I18n.getText('integrity-risk.holding.difference.told', item.difference, item.measure)) : null,
      balance(item),
      holding.mayRecord ? [move(), count()] : null,
      entries(holding)
    );
  }

  const holding = await rest.get(path);
  movements = (await rest.get('holdings/choices' + query({ project: holding.project }))).movements;
  show(holding);
};
