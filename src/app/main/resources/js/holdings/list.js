/** The ledger of a department or of all that the reader may see: what came in, what left, what is there. */
IntegrityRisk.holdings.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, table, date, context } = IntegrityRisk;
  const { link } = IntegrityRisk.holdings;
  const LIMIT = 50;
  const [choices, organisation] = await Promise.all([rest.get('holdings/choices' + query({ project: project.key })), rest.get('organisation')]);
  const wanted = Object.assign({ project: project.key }, Object.fromEntries(new URLSearchParams(location.search)));
  const found = el('div', {});

  function show(change) {
    Object.assign(wanted, { start: '' }, change);
    history.replaceState(null, '', query(wanted));
    return fill(found, results);
  }

  function tick(name, label) {
    return el('label', { class: 'ir-choice' }, el('input', { type: 'checkbox', name, checked: wanted[name] === 'true', onchange: (event) => show({ [name]: event.target.checked ? 'true' : '' }) }), ' ', label);
  }

  function bar() {
    const label = AJS.I18n.getText('integrity-risk.holding.search');
    const departments = [{ code: '', name: AJS.I18n.getText('integrity-risk.holding.column.department') }].concat(organisation.departments);
    return el(
      'form',
      {
        class: 'aui ir-filters',
        onsubmit: (event) => {
          event.preventDefault();
          show({ q: event.target.elements.q.value.trim() });
        },
      },
      el('input', { type: 'search', class: 'text', name: 'q', value: wanted.q || '', placeholder: label, 'aria-label': label }),
      el('button', { type: 'submit', class: 'aui-button' }, AJS.I18n.getText('integrity-risk.holding.do.search')),
      el('select', { class: 'select', name: 'department', 'aria-label': departments[0].name, onchange: (event) => show({ department: event.target.value }) }, departments.map((each) => el('option', { value: each.code, selected: (wanted.department || '') === each.code }, each.name))),
      tick('stock', AJS.I18n.getText('integrity-risk.holding.in-stock')),
      tick('difference', AJS.I18n.getText('integrity-risk.holding.differing'))
    );
  }

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

  async function results() {
    const page = await rest.get('holdings' + query(Object.assign({}, wanted, { limit: LIMIT })));
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
    const turn = (label, start) => el('button', { type: 'button', class: 'aui-button', onclick: () => { wanted.start = String(start); fill(found, results); } }, label);
    const excel = el('a', { class: 'aui-button', 'data-action': 'export', href: context + '/rest/integrity-risk/1.0/holdings/export' + query(Object.assign({}, wanted, { start: '' })) }, AJS.I18n.getText('integrity-risk.holding.export'));
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.holding.count', String(page.total))),
      table(heads, page.holdings.map(row), AJS.I18n.getText('integrity-risk.holding.none')),
      el('p', { class: 'ir-buttons' }, page.start > 0 ? turn('‹', page.start - LIMIT) : null, page.start + LIMIT < page.total ? turn('›', page.start + LIMIT) : null, excel),
    ];
  }

  const mayEnter = choices.known && choices.departments.length;
  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.holding.lead')),
    mayEnter ? el('p', {}, link({ enter: 1, project: project.key }, AJS.I18n.getText('integrity-risk.holding.do.enter'), { class: 'aui-button aui-button-primary', 'data-action': 'enter' })) : null,
    choices.known ? null : el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.holding.not-asked', project.regimeName)),
    bar(),
    found
  );
  await show({});
};
