/** The columns of the register: what can be shown of a point, and which of it is. */
IntegrityRisk.register.columns = (function () {
  'use strict';
  const { el, issueLink, level, date } = IntegrityRisk;
  const USUAL = ['key', 'title', 'level', 'type', 'category', 'department', 'post', 'status', 'measures', 'nextCheck'];

  const all = [
    { name: 'key', label: AJS.I18n.getText('integrity-risk.register.column.key'), cell: (point) => issueLink(point.key) },
    { name: 'title', label: AJS.I18n.getText('integrity-risk.register.column.title'), cell: (point, open) => open(point) },
    { name: 'level', label: AJS.I18n.getText('integrity-risk.register.column.level'), cell: (point) => level(point.level) },
    { name: 'type', label: AJS.I18n.getText('integrity-risk.register.column.type'), cell: (point) => named(point.type) },
    { name: 'category', label: AJS.I18n.getText('integrity-risk.register.column.category'), cell: (point) => named(point.category) },
    { name: 'kind', label: AJS.I18n.getText('integrity-risk.register.column.kind'), cell: (point) => named(point.kind) },
    { name: 'scope', label: AJS.I18n.getText('integrity-risk.register.column.scope'), cell: (point) => named(point.scope) },
    { name: 'threeMajors', label: AJS.I18n.getText('integrity-risk.register.column.threeMajors'), unsorted: true, cell: (point) => IntegrityRisk.listed(point.threeMajors.map((matter) => matter.name)) },
    { name: 'status', label: AJS.I18n.getText('integrity-risk.register.column.status'), cell: (point) => [named(point.status), marks(point)] },
    { name: 'unit', label: AJS.I18n.getText('integrity-risk.register.column.unit'), cell: (point) => named(point.unit) },
    { name: 'department', label: AJS.I18n.getText('integrity-risk.register.column.department'), cell: (point) => named(point.department) },
    { name: 'post', label: AJS.I18n.getText('integrity-risk.register.column.post'), cell: (point) => named(point.post) },
    { name: 'answerer', label: AJS.I18n.getText('integrity-risk.register.column.answerer'), cell: (point) => holder(point.answerer) },
    { name: 'awaiting', label: AJS.I18n.getText('integrity-risk.register.column.awaiting'), unsorted: true, cell: (point) => holder(point.awaiting) },
    { name: 'due', label: AJS.I18n.getText('integrity-risk.register.column.due'), cell: (point) => day(point.due) },
    { name: 'nextCheck', label: AJS.I18n.getText('integrity-risk.register.column.nextCheck'), cell: (point) => day(point.nextCheck) },
    { name: 'measures', label: AJS.I18n.getText('integrity-risk.register.column.measures'), cell: (point) => [point.measures, point.measureGap ? el('span', { class: 'ir-badge', 'data-gap': 'measure' }, AJS.I18n.getText('integrity-risk.measure.gap')) : null] },
    { name: 'warnings', label: AJS.I18n.getText('integrity-risk.register.column.warnings'), cell: (point) => point.warnings },
    { name: 'returns', label: AJS.I18n.getText('integrity-risk.register.column.returns'), unsorted: true, cell: (point) => point.returns },
    { name: 'updated', label: AJS.I18n.getText('integrity-risk.register.column.updated'), cell: (point) => day(point.updated) },
  ];

  /** What a reader should know of the review at a glance. */
  function marks(point) {
    return [
      point.returns ? [' ', el('span', { class: 'ir-badge ir-returned' }, AJS.I18n.getText('integrity-risk.web.register.returned', String(point.returns)))] : null,
      point.staleApprovals ? [' ', el('span', { class: 'ir-badge ir-stale' }, AJS.I18n.getText('integrity-risk.web.panel.stale-opinion'))] : null,
      point.flagged ? [' ', el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.power.flagged'))] : null,
      point.due ? [' ', el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.web.panel.due', date(point.due)))] : null,
    ];
  }

  function named(value) {
    return value ? el('span', { class: 'ir-term' }, value.name) : '';
  }

  function holder(value) {
    return value ? el('span', { title: value.roleName }, value.name || value.roleName) : '';
  }

  function day(value) {
    return el('span', { class: 'ir-nowrap' }, date(value));
  }

  /** Those that the address names, in its order; the usual ones when it names none. */
  function chosen(address) {
    const names = address.get('columns') ? address.get('columns').split(',') : USUAL;
    return names.map((name) => all.find((column) => column.name === name)).filter(Boolean);
  }

  function codes(address) {
    return chosen(address)
      .map((column) => column.name)
      .join(',');
  }

  /** Which columns are shown, to tick. */
  function choice(address) {
    const shown = chosen(address);
    const box = (column) => el('label', { class: 'ir-choice' }, el('input', { type: 'checkbox', name: 'column', value: column.name, checked: shown.includes(column) }), ' ', column.label);
    const boxes = el('div', { role: 'group', 'aria-label': AJS.I18n.getText('integrity-risk.register.columns') }, all.map(box));
    const apply = () => address.go({ columns: Array.from(boxes.querySelectorAll(':checked'), (each) => each.value).join(',') });
    const usual = () => address.go({ columns: '' });
    return el(
      'details',
      { class: 'ir-pop', 'data-choice': 'columns' },
      el('summary', { class: 'aui-button' }, AJS.I18n.getText('integrity-risk.register.columns')),
      el('div', {}, el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.register.columns.help')), boxes, el('p', { class: 'ir-buttons' }, button(AJS.I18n.getText('integrity-risk.register.columns.apply'), apply, 'apply-columns'), button(AJS.I18n.getText('integrity-risk.register.columns.usual'), usual, 'usual-columns')))
    );
  }

  function button(label, onclick, action) {
    return el('button', { type: 'button', class: 'aui-button', 'data-action': action, onclick }, label);
  }

  return { chosen, codes, choice };
})();
