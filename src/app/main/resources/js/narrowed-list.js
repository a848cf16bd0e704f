/**
 * A list that filters narrow and that comes page by page; the address keeps what was asked for.
 * `path` names the list over REST and its export; `draw(page)` says how a page of it looks.
 */
IntegrityRisk.narrowedList = function (path, project, draw) {
  'use strict';
  const { rest, query, el, fill, context } = IntegrityRisk;
  const LIMIT = 50;
  const wanted = Object.assign({ project: project.key }, Object.fromEntries(new URLSearchParams(location.search)));
  const found = el('div', {});

  async function results() {
    return draw(await rest.get(path + query(Object.assign({}, wanted, { limit: LIMIT }))));
  }

  function show(change) {
    Object.assign(wanted, { start: '' }, change);
    history.replaceState(null, '', query(wanted));
    return fill(found, results);
  }

  /** What is asked for, whichever page of it is shown. */
  function filter() {
    return Object.assign({}, wanted, { start: '', limit: '' });
  }

  function tick(name, label) {
    return el('label', { class: 'ir-choice' }, el('input', { type: 'checkbox', name, checked: wanted[name] === 'true', onchange: (event) => show({ [name]: event.target.checked ? 'true' : '' }) }), ' ', label);
  }

  function select(name, label, options) {
    const lines = [{ code: '', name: label }].concat(options).map((each) => el('option', { value: each.code, selected: (wanted[name] || '') === each.code }, each.name));
    return el('select', { class: 'select', name, 'aria-label': label, onchange: (event) => show({ [name]: event.target.value }) }, lines);
  }

  function day(name, label) {
    return el('label', { class: 'ir-filter' }, label, ' ', el('input', { type: 'date', class: 'text', name, value: wanted[name] || '', onchange: (event) => show({ [name]: event.target.value }) }));
  }

  function search(label, action) {
    return [
      el('input', { type: 'search', class: 'text', name: 'q', value: wanted.q || '', placeholder: label, 'aria-label': label }),
      el('button', { type: 'submit', class: 'aui-button' }, action),
    ];
  }

  function bar(...filters) {
    const look = (event) => {
      event.preventDefault();
      const words = event.target.elements.q;
      if (words) {
        show({ q: words.value.trim() });
      }
    };
    return el('form', { class: 'aui ir-filters', onsubmit: look }, filters);
  }

  /** Leads to the pages before and after this one, and to all of them as a spreadsheet. */
  function foot(page, excel) {
    const step = (label, start, possible) => (possible ? el('button', { type: 'button', class: 'aui-button', onclick: () => turn(start) }, label) : null);
    const file = el('a', { class: 'aui-button', 'data-action': 'export', href: context + '/rest/integrity-risk/1.0/' + path + '/export' + query(filter()) }, excel);
    return el('p', { class: 'ir-buttons' }, step('‹', page.start - LIMIT, page.start > 0), step('›', page.start + LIMIT, page.start + LIMIT < page.total), file);
  }

  function turn(start) {
    wanted.start = String(start);
    return fill(found, results);
  }

  return { found, show, filter, tick, select, day, search, bar, foot };
};
