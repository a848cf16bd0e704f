/** What narrows the register: a control for each filter, the rarer ones folded away, and each that is set as a chip. */
IntegrityRisk.register.filters = function (address, regime, organisation) {
  'use strict';
  const { el, replace } = IntegrityRisk;
  const chips = el('p', { class: 'ir-chips' });
  const bar = el('form', { class: 'aui ir-filters', onsubmit: search });
  const words = el('input', { type: 'search', class: 'text', name: 'q', placeholder: AJS.I18n.getText('integrity-risk.web.register.search'), 'aria-label': AJS.I18n.getText('integrity-risk.web.register.search') });
  /** What a heat map counts as not stated can be looked at, but is no choice of its own. */
  const notStated = { code: '-', name: AJS.I18n.getText('integrity-risk.web.register.not-stated') };
  const people = Object.entries(organisation.people).map(([code, name]) => ({ code, name }));

  const usual = [
    { name: 'level', label: AJS.I18n.getText('integrity-risk.web.field.level'), choices: regime.levels },
    { name: 'type', label: AJS.I18n.getText('integrity-risk.web.field.type'), choices: regime.types },
    { name: 'category', label: AJS.I18n.getText('integrity-risk.web.field.category'), choices: regime.categories },
    { name: 'department', label: AJS.I18n.getText('integrity-risk.web.field.department'), choices: organisation.departments },
    { name: 'status', label: AJS.I18n.getText('integrity-risk.web.field.status'), choices: regime.statuses || [] },
    { name: 'measure', label: AJS.I18n.getText('integrity-risk.web.measures'), choices: [{ code: 'missing', name: AJS.I18n.getText('integrity-risk.web.register.measure-missing') }] },
    { name: 'check', label: AJS.I18n.getText('integrity-risk.web.next-check'), choices: [{ code: 'overdue', name: AJS.I18n.getText('integrity-risk.web.overdue') }] },
  ];

  const rarer = [
    { name: 'phase', label: AJS.I18n.getText('integrity-risk.register.mark.review'), choices: phases() },
    { name: 'review', label: AJS.I18n.getText('integrity-risk.register.mark.review'), choices: reviewMarks() },
    { name: 'warning', label: AJS.I18n.getText('integrity-risk.register.mark.warning'), choices: [{ code: 'open', name: AJS.I18n.getText('integrity-risk.register.mark.warning.open') }] },
    { name: 'unit', label: AJS.I18n.getText('integrity-risk.web.field.unit'), choices: organisation.units },
    { name: 'post', label: AJS.I18n.getText('integrity-risk.web.field.post'), choices: organisation.posts },
    { name: 'rank', label: AJS.I18n.getText('integrity-risk.web.organisation.rank'), choices: regime.ranks },
    { name: 'kind', label: AJS.I18n.getText('integrity-risk.web.field.kind'), choices: regime.kinds },
    { name: 'scope', label: AJS.I18n.getText('integrity-risk.web.field.scope'), choices: regime.scopes },
    { name: 'three-majors', label: AJS.I18n.getText('integrity-risk.web.field.three-majors'), choices: [{ code: 'any', name: AJS.I18n.getText('integrity-risk.register.mark.three-majors.any') }].concat(regime.threeMajors) },
    { name: 'answerer', label: AJS.I18n.getText('integrity-risk.web.gadget.answers'), choices: people },
  ].concat(regime.factors.map((factor) => ({ name: factor.code, label: factor.name, choices: factor.values })));

  /** Only numbers of other pages lead to it. */
  const hidden = [{ name: 'own-unit', label: AJS.I18n.getText('integrity-risk.web.field.unit'), choices: organisation.units }];

  function phases() {
    return [
      { code: 'in-force', name: AJS.I18n.getText('integrity-risk.heat-map.phase.in-force') },
      { code: 'under-review', name: AJS.I18n.getText('integrity-risk.heat-map.phase.under-review') },
      { code: 'not-withdrawn', name: AJS.I18n.getText('integrity-risk.heat-map.phase.not-withdrawn') },
    ];
  }

  function reviewMarks() {
    return [
      { code: 'returned', name: AJS.I18n.getText('integrity-risk.register.mark.review.returned') },
      { code: 'stale', name: AJS.I18n.getText('integrity-risk.register.mark.review.stale') },
      { code: 'flagged', name: AJS.I18n.getText('integrity-risk.register.mark.review.flagged') },
    ];
  }

  function search(event) {
    event.preventDefault();
    narrow({ q: words.value.trim() });
  }

  function narrow(change) {
    address.go(Object.assign({ start: '', open: '', point: '' }, change));
  }

  function select(each) {
    const options = [{ code: '', name: each.label }].concat(each.choices).map((one) => el('option', { value: one.code }, one.name));
    return el('select', { class: 'select', name: each.name, 'aria-label': each.label, onchange: (event) => narrow({ [each.name]: event.target.value }) }, options);
  }

  /** Controls say what the address says, wherever it came from. */
  function sync() {
    words.value = address.get('q');
    bar.querySelectorAll('select').forEach((control) => {
      const code = address.get(control.name);
      if (code === notStated.code && !control.querySelector('option[value="-"]')) {
        control.append(el('option', { value: notStated.code }, notStated.name));
      }
      control.value = code;
    });
    replace(chips, rarer.concat(hidden, usual).filter((each) => address.get(each.name)).map(chip));
  }

  /** Each filter can be taken away. */
  function chip(each) {
    const found = [notStated].concat(each.choices).find((choice) => choice.code === address.get(each.name));
    const text = AJS.I18n.getText('integrity-risk.web.register.filtered', each.label, found ? found.name : address.get(each.name));
    const label = AJS.I18n.getText('integrity-risk.web.register.take-away', text);
    return el('button', { type: 'button', class: 'ir-chip', 'data-filter': each.name, 'aria-label': label, onclick: () => narrow({ [each.name]: '' }) }, text, ' ×');
  }

  /** Whether anything narrows the list. */
  function areSet() {
    return Boolean(address.get('q')) || usual.concat(rarer, hidden).some((each) => address.get(each.name));
  }

  bar.append(
    words,
    ...usual.map(select),
    el('button', { class: 'aui-button' }, AJS.I18n.getText('integrity-risk.web.search')),
    el('details', { class: 'ir-pop', 'data-choice': 'filters' }, el('summary', { class: 'aui-button' }, AJS.I18n.getText('integrity-risk.register.filters')), el('div', { class: 'ir-filters' }, rarer.map(select)))
  );
  sync();

  return { bar, chips, sync, areSet };
};
