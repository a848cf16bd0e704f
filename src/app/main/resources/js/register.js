/** The register of risk points: filter, sort, page; the address holds what is shown. */
IntegrityRisk.page('register', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, issueLink, pageLink, level, table, date, fill } = IntegrityRisk;
  const LIMIT = 50;
  const regime = await rest.get('regimes/' + encodeURIComponent(project.regime));
  const organisation = await rest.get('organisation');
  const state = Object.assign({ project: project.key, start: '0' }, Object.fromEntries(new URLSearchParams(location.search)));
  const list = el('div', {});
  const further = el('p', { class: 'ir-chips' });
  /** What a heat map counts as not stated can be looked at, but is no choice of its own. */
  const notStated = [{ code: '-', name: AJS.I18n.getText('integrity-risk.web.register.not-stated') }];

  const columns = [
    { name: 'key', label: AJS.I18n.getText('integrity-risk.web.key'), cell: (point) => issueLink(point.key) },
    { name: 'title', label: AJS.I18n.getText('integrity-risk.web.field.title'), cell: (point) => issueLink(point.key, point.title) },
    { name: 'level', label: AJS.I18n.getText('integrity-risk.web.field.level'), cell: (point) => level(point.level) },
    { name: 'type', label: AJS.I18n.getText('integrity-risk.web.field.type'), cell: (point) => named(point.type) },
    { name: 'category', label: AJS.I18n.getText('integrity-risk.web.field.category'), cell: (point) => named(point.category) },
    { name: 'department', label: AJS.I18n.getText('integrity-risk.web.field.department'), cell: (point) => named(point.department) },
    { name: 'post', label: AJS.I18n.getText('integrity-risk.web.field.post'), cell: (point) => named(point.post) },
    { name: 'status', label: AJS.I18n.getText('integrity-risk.web.field.status'), cell: (point) => [named(point.status), marks(point)] },
    { name: 'measures', label: AJS.I18n.getText('integrity-risk.web.measures'), cell: (point) => [point.measures, point.measureGap ? el('span', { class: 'ir-badge', 'data-gap': 'measure' }, AJS.I18n.getText('integrity-risk.measure.gap')) : null] },
    { name: 'nextCheck', label: AJS.I18n.getText('integrity-risk.web.next-check'), cell: (point) => el('span', { class: 'ir-nowrap' }, date(point.nextCheck)) },
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

  function show(change) {
    Object.assign(state, { start: '0' }, change);
    history.replaceState(null, '', query(state));
    replace(further, chips());
    return fill(list, results);
  }

  async function results() {
    const answer = await rest.get('register' + query(Object.assign({ limit: LIMIT }, state)));
    const rows = answer.points.map((point) => el('tr', {}, columns.map((column) => el('td', {}, column.cell(point)))));
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.web.register.count', String(answer.total))),
      table(columns.map(head), rows, AJS.I18n.getText('integrity-risk.web.register.empty')),
      answer.total === 0 ? nothingFound() : pager(answer),
    ];
  }

  function nothingFound() {
    const filtered = Object.keys(state).some((name) => !['project', 'start', 'sort', 'dir'].includes(name) && state[name]);
    return el('p', {}, filtered ? pageLink('/register' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.web.register.clear')) : pageLink('/file' + query({ project: project.key }), AJS.I18n.getText('integrity-risk.web.my-work.file')));
  }

  function head(column) {
    const sorted = state.sort === column.name;
    const next = sorted && state.dir !== 'desc' ? 'desc' : 'asc';
    const arrow = sorted ? (state.dir === 'desc' ? ' ↓' : ' ↑') : '';
    return el('button', { type: 'button', class: 'ir-sort', onclick: () => show({ sort: column.name, dir: next }) }, column.label + arrow);
  }

  function pager(answer) {
    const start = answer.start;
    const before = el('button', { class: 'aui-button', disabled: start === 0, onclick: () => show({ start: String(Math.max(0, start - LIMIT)) }) }, AJS.I18n.getText('integrity-risk.web.previous'));
    const after = el('button', { class: 'aui-button', disabled: start + LIMIT >= answer.total, onclick: () => show({ start: String(start + LIMIT) }) }, AJS.I18n.getText('integrity-risk.web.next'));
    return answer.total > LIMIT ? el('p', { class: 'ir-pager' }, before, ' ', after) : null;
  }

  function filter(name, label, choices) {
    const blank = el('option', { value: '' }, label);
    const offered = state[name] === '-' ? notStated.concat(choices) : choices;
    const options = offered.map((each) => el('option', { value: each.code, selected: state[name] === each.code }, each.name));
    return el('select', { class: 'select', 'aria-label': label, onchange: (event) => show({ [name]: event.target.value }) }, blank, options);
  }

  /** Filters that have no control of their own: whoever comes from a number sees what it stands for. */
  function otherFilters() {
    const people = Object.entries(organisation.people).map(([code, name]) => ({ code, name }));
    return [
      { name: 'phase', label: AJS.I18n.getText('integrity-risk.web.field.status'), choices: phases() },
      { name: 'unit', label: AJS.I18n.getText('integrity-risk.web.field.unit'), choices: organisation.units },
      { name: 'own-unit', label: AJS.I18n.getText('integrity-risk.web.field.unit'), choices: organisation.units },
      { name: 'post', label: AJS.I18n.getText('integrity-risk.web.field.post'), choices: organisation.posts },
      { name: 'rank', label: AJS.I18n.getText('integrity-risk.web.organisation.rank'), choices: regime.ranks },
      { name: 'kind', label: AJS.I18n.getText('integrity-risk.web.field.kind'), choices: regime.kinds },
      { name: 'scope', label: AJS.I18n.getText('integrity-risk.web.field.scope'), choices: regime.scopes },
      { name: 'answerer', label: AJS.I18n.getText('integrity-risk.web.gadget.answers'), choices: people },
    ].concat(regime.factors.map((factor) => ({ name: factor.code, label: factor.name, choices: factor.values })));
  }

  function phases() {
    return [
      { code: 'in-force', name: AJS.I18n.getText('integrity-risk.heat-map.phase.in-force') },
      { code: 'under-review', name: AJS.I18n.getText('integrity-risk.heat-map.phase.under-review') },
      { code: 'not-withdrawn', name: AJS.I18n.getText('integrity-risk.heat-map.phase.not-withdrawn') },
    ];
  }

  /** Each such filter can be taken away. */
  function chips() {
    return otherFilters()
      .filter((each) => state[each.name])
      .map((each) => {
        const chosen = notStated.concat(each.choices).find((choice) => choice.code === state[each.name]);
        const text = AJS.I18n.getText('integrity-risk.web.register.filtered', each.label, chosen ? chosen.name : state[each.name]);
        const label = AJS.I18n.getText('integrity-risk.web.register.take-away', text);
        return el('button', { type: 'button', class: 'ir-chip', 'data-filter': each.name, 'aria-label': label, onclick: () => show({ [each.name]: '' }) }, text, ' ×');
      });
  }

  const search = el('input', { type: 'search', class: 'text', value: state.q || '', placeholder: AJS.I18n.getText('integrity-risk.web.register.search'), 'aria-label': AJS.I18n.getText('integrity-risk.web.register.search') });
  const statuses = regime.statuses || [];
  const bar = el(
    'form',
    {
      class: 'aui ir-filters',
      onsubmit: (event) => {
        event.preventDefault();
        show({ q: search.value.trim() });
      },
    },
    search,
    filter('level', AJS.I18n.getText('integrity-risk.web.field.level'), regime.levels),
    filter('type', AJS.I18n.getText('integrity-risk.web.field.type'), regime.types),
    filter('category', AJS.I18n.getText('integrity-risk.web.field.category'), regime.categories),
    filter('department', AJS.I18n.getText('integrity-risk.web.field.department'), organisation.departments),
    filter('status', AJS.I18n.getText('integrity-risk.web.field.status'), statuses),
    filter('measure', AJS.I18n.getText('integrity-risk.web.measures'), [{ code: 'missing', name: AJS.I18n.getText('integrity-risk.web.register.measure-missing') }]),
    filter('check', AJS.I18n.getText('integrity-risk.web.next-check'), [{ code: 'overdue', name: AJS.I18n.getText('integrity-risk.web.overdue') }]),
    el('button', { class: 'aui-button' }, AJS.I18n.getText('integrity-risk.web.search'))
  );

  replace(further, chips());
  replace(root, choice, bar, further, list);
  await fill(list, results);
});
