/** The ledger of a department or of all that the reader may see: what came in, what left, what is there. */
IntegrityRisk.holdings.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, table, date } = IntegrityRisk;
  const { link } = IntegrityRisk.holdings;
  const [choices, organisation] = await Promise.all([rest.get('holdings/choices' + query({ project: project.key })), rest.get('organisation')]);
  const list = IntegrityRisk.narrowedList('holdings', project, results);

  function row(line) {
    return el(
      'tr',
      { class: line.difference ? 'ir-overdue' : null, 'data-holding': line.id },
      el('td', {}, link({ id: line.id }, line.name), el('br', {}), el('span', { class: 'ir-muted' }, line.model)),
      el('td', {}, line.department ? line.department.name : ''),
      el('td', {}, line.owner),
      el('td', {}, line.document, el('br', {}), date(line.date)),
      el('td', {}, line.in),
      el('td', {}, line.out),
      el('td', {}, line.taken),
      el('td', {}, line.confiscated),
      el('td', {}, el('strong', { 'data-stock': line.stock }, line.stock), ' ', line.measure, line.difference ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.holding.difference', line.difference)) : null)
    );
  }

  function results(page) {
    const heads = [
      AJS.I18n.getText('integrity-risk.holding.column.name'),
      AJS.I18n.getText('integrity-risk.holding.column.department'),
      AJS.I18n.getText('integrity-risk.holding.column.owner'),
      AJS.I18n.getText('integrity-risk.holding.column.document'),
      AJS.I18n.getText('integrity-risk.holding.in'),
      AJS.I18n.getText('integrity-risk.holding.out'),
      AJS.I18n.getText('integrity-risk.holding.taken'),
      AJS.I18n.getText('integrity-risk.holding.confiscated'),
      AJS.I18n.getText('integrity-risk.holding.column.stock'),
    ];
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.holding.count', String(page.total))),
      table(heads, page.holdings.map(row), AJS.I18n.getText('integrity-risk.holding.none')),
      list.foot(page, AJS.I18n.getText('integrity-risk.holding.export')),
    ];
  }

  const mayEnter = choices.known && choices.departments.length;
  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.holding.lead')),
    mayEnter ? el('p', {}, link({ enter: 1, project: project.key }, AJS.I18n.getText('integrity-risk.holding.do.enter'), { class: 'aui-button aui-button-primary', 'data-action': 'enter' })) : null,
    choices.known ? null : el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.holding.not-asked', project.regimeName)),
    list.bar(
      list.search(AJS.I18n.getText('integrity-risk.holding.search'), AJS.I18n.getText('integrity-risk.holding.do.search')),
      list.select('department', AJS.I18n.getText('integrity-risk.holding.column.department'), organisation.departments),
      list.tick('stock', AJS.I18n.getText('integrity-risk.holding.in-stock')),
      list.tick('difference', AJS.I18n.getText('integrity-risk.holding.differing'))
    ),
    list.found
  );
  await list.show({});
};
