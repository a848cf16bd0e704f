/** The power catalogue: the list with its filter, and one power at a time; the address says what is shown. */
IntegrityRisk.page('powers', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, message, pageLink, table, fill, context, pagerOf } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const { powers } = IntegrityRisk;
  const LIMIT = 50;
  const may = status.user.rights.includes('office') || status.user.rights.includes('admin');
  const regime = await rest.get('regimes/' + encodeURIComponent(project.regime));
  const organisation = await rest.get('organisation');
  const state = Object.assign({ project: project.key }, Object.fromEntries(new URLSearchParams(location.search)));
  const list = el('div', {});

  function named(value) {
    return value ? value.name : '';
  }

  function row(power) {
    const open = el('a', { href: query({ project: project.key, power: power.code }), onclick: (event) => event.preventDefault() || show(power.code) }, power.name);
    return el(
      'tr',
      { 'data-power': power.code },
      el('td', {}, power.code),
      el('td', {}, open),
      el('td', {}, named(power.category)),
      el('td', {}, [named(power.department), named(power.post)].filter(Boolean).join(' · ')),
      el('td', {}, power.basis ? powers.power.state(power.basis) : el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.power.none'))),
      el('td', {}, power.steps),
      el('td', {}, power.points)
    );
  }

  const heads = [
    AJS.I18n.getText('integrity-risk.power.code'),
    AJS.I18n.getText('integrity-risk.power.name'),
    AJS.I18n.getText('integrity-risk.power.category'),
    AJS.I18n.getText('integrity-risk.power.exerciser'),
    AJS.I18n.getText('integrity-risk.power.bases'),
    AJS.I18n.getText('integrity-risk.power.steps'),
    AJS.I18n.getText('integrity-risk.power.points'),
  ];

  function wanted() {
    return { project: project.key, q: state.q, category: state.category, department: state.department, basis: state.basis };
  }

  async function results() {
    const answer = await rest.get('powers' + query(Object.assign(wanted(), { start: state.start, limit: LIMIT })));
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.power.count', String(answer.total))),
      table(heads, answer.powers.map(row), AJS.I18n.getText('integrity-risk.power.empty')),
      pagerOf(answer, LIMIT, (to) => filterBy({ start: to })),
    ];
  }

  function filterBy(change) {
    Object.assign(state, { start: '' }, change);
    history.replaceState(null, '', query(Object.assign(wanted(), { start: state.start })));
    return fill(list, results);
  }

  function filter(name, label, choices) {
    const options = [el('option', { value: '' }, label)].concat(choices.map((each) => el('option', { value: each.code, selected: state[name] === each.code }, each.name)));
    return el('select', { class: 'select', 'aria-label': label, name, onchange: (event) => filterBy({ [name]: event.target.value }) }, options);
  }

  function bar() {
    const search = el('input', { type: 'search', class: 'text', name: 'q', value: state.q || '', placeholder: AJS.I18n.getText('integrity-risk.power.search'), 'aria-label': AJS.I18n.getText('integrity-risk.power.search') });
    return el(
      'form',
      {
        class: 'aui ir-filters',
        onsubmit: (event) => {
          event.preventDefault();
          filterBy({ q: search.value.trim() });
        },
      },
      search,
      filter('category', AJS.I18n.getText('integrity-risk.power.category'), regime.categories),
      filter('department', AJS.I18n.getText('integrity-risk.web.field.department'), organisation.departments),
      filter('basis', AJS.I18n.getText('integrity-risk.power.basis.state'), [
        { code: 'in-force', name: AJS.I18n.getText('integrity-risk.code.basis.in-force') },
        { code: 'amended', name: AJS.I18n.getText('integrity-risk.code.basis.amended') },
        { code: 'repealed', name: AJS.I18n.getText('integrity-risk.code.basis.repealed') },
      ]),
      el('button', { class: 'aui-button' }, AJS.I18n.getText('integrity-risk.web.search'))
    );
  }

  /** What the filter shows, all pages of it. */
  function exportAs(format) {
    location.assign(context + '/rest/integrity-risk/1.0/exports/powers' + query(Object.assign(wanted(), { format })));
  }

  function buttons() {
    return el(
      'div',
      { class: 'ir-buttons' },
      may ? form.button(AJS.I18n.getText('integrity-risk.power.new'), () => edit({ bases: [] }), true, 'add-power') : null,
      may ? pageLink('/import' + query({ project: project.key, what: 'powers' }), AJS.I18n.getText('integrity-risk.power.import'), { class: 'aui-button' }) : null,
      form.button(AJS.I18n.getText('integrity-risk.power.export.csv'), () => exportAs('csv'), false, 'export-csv'),
      form.button(AJS.I18n.getText('integrity-risk.power.export.xlsx'), () => exportAs('xlsx'), false, 'export-xlsx')
    );
  }

  async function showList() {
    history.replaceState(null, '', query(wanted()));
    replace(root, choice, el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.power.lead')), buttons(), bar(), list);
    await fill(list, results);
  }

  const desk = { may, regime, organisation, query: query({ project: project.key }), kind: 'external', show: drawPower, tell, edit, leave: showList };

  function tell(problem) {
    root.querySelectorAll(':scope > .aui-message').forEach((old) => old.remove());
    root.prepend(message('error', problem));
    window.scrollTo(0, 0);
  }

  function drawPower(power) {
    desk.power = power;
    history.replaceState(null, '', query({ project: project.key, power: power.code }));
    const top = window.scrollY;
    replace(root, powers.power.show(desk));
    window.scrollTo(0, top);
  }

  async function show(code) {
    try {
      desk.kind = 'external';
      drawPower(await rest.get('powers/' + encodeURIComponent(code) + desk.query));
      window.scrollTo(0, 0);
    } catch (problem) {
      await showList();
      root.prepend(message('error', problem.message));
    }
  }

  function edit(power) {
    const done = (saved) => (saved ? drawPower(saved) : power.code ? drawPower(power) : showList());
    replace(root, powers.power.edit(desk, power, done));
    window.scrollTo(0, 0);
  }

  await (state.power ? show(state.power) : showList());
});
