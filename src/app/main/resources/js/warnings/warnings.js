/** Early warnings: the list with its filter, one warning at a time with its ladder, and the entries of accountability; the address says what is shown. */
IntegrityRisk.page('warnings', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, message, issueLink, table, fill, date, context, pagerOf } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const { warning: parts } = IntegrityRisk;
  const LIMIT = 50;
  const organisation = await rest.get('organisation');
  const state = Object.assign({ state: 'open' }, Object.fromEntries(new URLSearchParams(location.search)));
  const bar = el('form', { class: 'aui ir-filters', onsubmit: (event) => event.preventDefault() });
  const list = el('div', {});

  function wanted() {
    return { project: project.key, state: state.state, colour: state.colour, unit: state.unit, person: state.person };
  }

  function filterBy(change) {
    Object.assign(state, { start: '' }, change);
    history.replaceState(null, '', query(Object.assign(wanted(), { start: state.start })));
    return fill(list, results);
  }

  function select(name, label, choices) {
    const options = [{ code: '', name: label }].concat(choices).map((each) => el('option', { value: each.code, selected: (state[name] || '') === each.code }, each.name));
    return el('select', { class: 'select', name, 'aria-label': label, onchange: (event) => filterBy({ [name]: event.target.value }) }, options);
  }

  function states() {
    return [
      { code: 'open', name: AJS.I18n.getText('integrity-risk.warning.state.open') },
      { code: 'overdue', name: AJS.I18n.getText('integrity-risk.warning.state.overdue') },
      { code: 'escalated', name: AJS.I18n.getText('integrity-risk.warning.state.escalated') },
      { code: 'issued', name: AJS.I18n.getText('integrity-risk.code.warning.issued') },
      { code: 'answered', name: AJS.I18n.getText('integrity-risk.code.warning.answered') },
      { code: 'examined', name: AJS.I18n.getText('integrity-risk.code.warning.examined') },
      { code: 'supervised', name: AJS.I18n.getText('integrity-risk.code.warning.supervised') },
      { code: 'lifted', name: AJS.I18n.getText('integrity-risk.code.warning.lifted') },
    ];
  }

  function mine() {
    const box = el('input', { type: 'checkbox', name: 'mine', checked: state.person === status.user.key, onchange: (event) => filterBy({ person: event.target.checked ? status.user.key : '' }) });
    return el('label', { class: 'ir-choice' }, box, ' ', AJS.I18n.getText('integrity-risk.warning.mine'));
  }

  function exported(format) {
    return el('a', { class: 'aui-button', 'data-export': format, href: context + '/rest/integrity-risk/1.0/exports/warnings' + query(Object.assign(wanted(), { format })) }, AJS.I18n.getText('integrity-risk.warning.export', format === 'xlsx' ? 'Excel' : 'CSV'));
  }

  function drawBar(answer) {
    replace(
      bar,
      select('state', AJS.I18n.getText('integrity-risk.warning.all-states'), states()),
      select('colour', AJS.I18n.getText('integrity-risk.warning.all-colours'), answer.colours),
      select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), organisation.units),
      mine(),
      exported('xlsx'),
      exported('csv'),
      form.button(AJS.I18n.getText('integrity-risk.warning.accountability.all'), showEntries, false, 'accountability')
    );
  }

  function row(each) {
    const open = el('a', { href: query({ project: project.key, warning: each.key }), onclick: (event) => event.preventDefault() || show(each.key) }, each.title);
    return el(
      'tr',
      { class: each.overdue ? 'ir-overdue' : null, 'data-warning': each.key, 'data-state': each.state.code, 'data-colour': each.colour.code },
      el('td', {}, parts.colour(each.colour), each.escalations ? el('span', { class: 'ir-line ir-muted' }, AJS.I18n.getText('integrity-risk.warning.escalated-times', String(each.escalations))) : null, each.laidBefore ? el('span', { class: 'ir-line ir-muted' }, AJS.I18n.getText('integrity-risk.warning.laid-before-short', each.laidBefore.name)) : null),
      el('td', {}, open, el('span', { class: 'ir-line ir-muted' }, each.number, ' ', issueLink(each.key))),
      el('td', { class: 'ir-nowrap' }, each.state.name),
      el('td', {}, each.responsible.name, el('span', { class: 'ir-line ir-muted' }, each.department ? each.department.name : '')),
      el('td', { class: 'ir-nowrap' }, date(each.deadline), ' ', each.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('td', {}, each.seen ? AJS.I18n.getText('integrity-risk.warning.column.yes') : AJS.I18n.getText('integrity-risk.warning.column.no'))
    );
  }

  async function results() {
    const answer = await rest.get('warnings' + query(Object.assign(wanted(), { start: state.start, limit: LIMIT })));
    const heads = [
      AJS.I18n.getText('integrity-risk.warning.column.colour'),
      AJS.I18n.getText('integrity-risk.web.gadget.warning'),
      AJS.I18n.getText('integrity-risk.warning.column.state'),
      AJS.I18n.getText('integrity-risk.warning.column.responsible'),
      AJS.I18n.getText('integrity-risk.warning.column.deadline'),
      AJS.I18n.getText('integrity-risk.warning.column.seen'),
    ];
    drawBar(answer);
    return [el('p', { class: 'ir-count', 'data-total': answer.total }, AJS.I18n.getText('integrity-risk.warning.count', String(answer.total))), table(heads, answer.warnings.map(row), AJS.I18n.getText('integrity-risk.warning.empty')), pagerOf(answer, LIMIT, (to) => filterBy({ start: String(to) }))];
  }

  function back() {
    return form.button(AJS.I18n.getText('integrity-risk.warning.back'), showList, false, 'back');
  }

  function detail(warning) {
    const forms = parts.steps(warning, () => show(warning.key));
    return [
      el('h2', {}, warning.title),
      parts.facts(warning),
      parts.ladder(warning),
      el('section', {}, el('h3', {}, AJS.I18n.getText('integrity-risk.warning.what-i-may-do')), forms.length ? forms : el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.warning.nothing-to-do'))),
      parts.accountability(warning),
      parts.history(warning),
    ];
  }

  async function show(key) {
    history.replaceState(null, '', query({ project: project.key, warning: key }));
    try {
      const warning = await rest.get('warnings/' + encodeURIComponent(key));
      replace(root, el('p', { class: 'ir-buttons' }, back(), ' ', issueLink(key, AJS.I18n.getText('integrity-risk.warning.open-issue'))), el('div', { 'data-shown': key }, detail(warning)));
      window.scrollTo(0, 0);
    } catch (problem) {
      replace(root, message('error', problem.message), back());
    }
  }

  async function showEntries() {
    const shown = el('div', {});
    replace(root, choice, el('p', { class: 'ir-buttons' }, back()), el('h2', {}, AJS.I18n.getText('integrity-risk.warning.accountability.all')), shown);
    await fill(shown, async () => parts.entries((await rest.get('accountability' + query({ project: project.key }))).entries));
  }

  /** Why a number is missing among the notices; only those who run the work read the trail. */
  function missingNumbers() {
    const reads = status.user.rights.includes('admin') || status.user.rights.includes('office');
    const trail = context + '/plugins/servlet/integrity-risk/audit' + query({ action: 'warning.number-left-out' });
    return reads ? el('p', { class: 'ir-muted' }, el('a', { href: trail }, AJS.I18n.getText('integrity-risk.warning.numbers-left-out'))) : null;
  }

  async function showList() {
    history.replaceState(null, '', query(wanted()));
    replace(root, choice, el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.warning.lead')), bar, list, missingNumbers());
    await fill(list, results);
  }

  await (state.warning ? show(state.warning) : showList());
});
