/** The slips that the reader may see: first those in the reader's hands, then all by search. */
IntegrityRisk.slips.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, table, date, context } = IntegrityRisk;
  const { link, state } = IntegrityRisk.slips;
  const LIMIT = 50;
  const choices = await rest.get('slips/choices' + query({ project: project.key }));
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
    const label = AJS.I18n.getText('integrity-risk.slip.search');
    const states = [{ code: '', name: AJS.I18n.getText('integrity-risk.slip.state') }].concat(choices.states);
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
      el('button', { type: 'submit', class: 'aui-button' }, AJS.I18n.getText('integrity-risk.slip.do.search')),
      el('select', { class: 'select', name: 'state', 'aria-label': states[0].name, onchange: (event) => show({ state: event.target.value }) }, states.map((each) => el('option', { value: each.code, selected: (wanted.state || '') === each.code }, each.name))),
      tick('mine', AJS.I18n.getText('integrity-risk.slip.mine')),
      tick('late', AJS.I18n.getText('integrity-risk.slip.late'))
    );
  }

  function row(line) {
    return el(
      'tr',
      { class: line.late ? 'ir-overdue' : null, 'data-slip': line.id },
      el('td', {}, link({ id: line.id }, line.title), el('br', {}), el('span', { class: 'ir-muted' }, line.reference)),
      el('td', {}, line.department ? line.department.name : ''),
      el('td', {}, line.step),
      el('td', {}, line.holder ? line.holder.name : ''),
      el('td', {}, line.due ? date(line.due) : '', line.late ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('td', {}, state(line))
    );
  }

  async function results() {
    const page = await rest.get('slips' + query(Object.assign({}, wanted, { limit: LIMIT })));
    const heads = [
      choices.columns.power || AJS.I18n.getText('integrity-risk.slip.column.title'),
      AJS.I18n.getText('integrity-risk.slip.column.department'),
      AJS.I18n.getText('integrity-risk.slip.column.step'),
      choices.columns.handler || AJS.I18n.getText('integrity-risk.slip.column.handler'),
      AJS.I18n.getText('integrity-risk.slip.column.due'),
      AJS.I18n.getText('integrity-risk.slip.state'),
    ];
    const turn = (label, start) => el('button', { type: 'button', class: 'aui-button', onclick: () => { wanted.start = String(start); fill(found, results); } }, label);
    const excel = el('a', { class: 'aui-button', 'data-action': 'export', href: context + '/rest/integrity-risk/1.0/slips/export' + query(Object.assign({}, wanted, { start: '' })) }, AJS.I18n.getText('integrity-risk.slip.export'));
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.slip.count', String(page.total))),
      table(heads, page.slips.map(row), AJS.I18n.getText('integrity-risk.slip.none')),
      el('p', { class: 'ir-buttons' }, page.start > 0 ? turn('‹', page.start - LIMIT) : null, page.start + LIMIT < page.total ? turn('›', page.start + LIMIT) : null, excel),
    ];
  }

  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.slip.lead')),
    choices.departments.length ? el('p', {}, link({ make: 1, project: project.key }, AJS.I18n.getText('integrity-risk.slip.do.make'), { class: 'aui-button aui-button-primary', 'data-action': 'make' })) : null,
    bar(),
    found
  );
  await show({});
};
