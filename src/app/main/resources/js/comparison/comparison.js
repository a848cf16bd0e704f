/** Two days or cycles of the register side by side, and the trend of levels. The address holds what is compared. */
IntegrityRisk.page('comparison', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, table, level, issueLink, excelLink, pagerOf, today, date } = IntegrityRisk;
  const LIMIT = 50;
  const PATH = 'register/history/comparison';
  const changes = [
    { code: 'added', name: AJS.I18n.getText('integrity-risk.comparison.change.added') },
    { code: 'dropped', name: AJS.I18n.getText('integrity-risk.comparison.change.dropped') },
    { code: 'regraded', name: AJS.I18n.getText('integrity-risk.comparison.change.regraded') },
    { code: 'changed', name: AJS.I18n.getText('integrity-risk.comparison.change.changed') },
  ];
  const [reach, organisation] = await Promise.all([rest.get('register/history' + query({ project: project.key })), rest.get('organisation')]);
  const asked = Object.assign({}, usual(), Object.fromEntries(new URLSearchParams(location.search)), { project: project.key });
  const result = el('div', {});
  const list = el('div', { 'data-comparison': 'list' });
  const trend = el('div', { 'data-comparison': 'trend' });

  /** From the beginning of the year, or of what is known, until today. */
  function usual() {
    const year = today().substring(0, 4) + '-01-01';
    return { from: reach.since && reach.since > year ? reach.since : year, to: today() };
  }

  function scope() {
    return { project: project.key, unit: asked.unit, phase: asked.phase };
  }

  /** A cycle stands in the place of a day. */
  function compared() {
    const sides = asked.fromCycle || asked.toCycle ? { fromCycle: asked.fromCycle || asked.toCycle, toCycle: asked.toCycle || asked.fromCycle } : { from: asked.from, to: asked.to };
    return Object.assign(scope(), sides);
  }

  function go(change) {
    Object.assign(asked, { change: '', level: '', department: '', category: '', start: '' }, change);
    history.replaceState(null, '', query(asked));
    return show();
  }

  function day(name, label) {
    return el('label', { class: 'ir-filter' }, label, ' ', el('input', { type: 'date', class: 'text', name, value: asked[name], required: true, onchange: (event) => event.target.value && go({ [name]: event.target.value, fromCycle: '', toCycle: '' }).then(controls) }));
  }

  function select(name, label, choices) {
    const options = choices.map((each) => el('option', { value: each.code, selected: (asked[name] || '') === each.code }, each.name));
    return el('label', { class: 'ir-filter' }, label, ' ', el('select', { class: 'select', name, onchange: (event) => go({ [name]: event.target.value }).then(controls) }, options));
  }

  const bar = el('div', { class: 'ir-filters' });

  function controls() {
    const byDay = { code: '', name: AJS.I18n.getText('integrity-risk.comparison.by-day') };
    const cycles = [byDay].concat(reach.cycles.map((cycle) => ({ code: cycle, name: cycle })));
    const phases = [
      { code: '', name: AJS.I18n.getText('integrity-risk.heat-map.phase.not-withdrawn') },
      { code: 'in-force', name: AJS.I18n.getText('integrity-risk.heat-map.phase.in-force') },
    ];
    const units = [{ code: '', name: AJS.I18n.getText('integrity-risk.web.gadget.all') }].concat(organisation.units);
    replace(
      bar,
      day('from', AJS.I18n.getText('integrity-risk.comparison.from')),
      day('to', AJS.I18n.getText('integrity-risk.comparison.to')),
      reach.cycles.length ? select('fromCycle', AJS.I18n.getText('integrity-risk.comparison.from-cycle'), cycles) : null,
      reach.cycles.length ? select('toCycle', AJS.I18n.getText('integrity-risk.comparison.to-cycle'), cycles) : null,
      select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), units),
      select('phase', AJS.I18n.getText('integrity-risk.web.field.status'), phases),
      excelLink(PATH + '/export', compared())
    );
  }

  /** A number leads to its points. */
  function number(count, change, codes) {
    return count ? el('button', { type: 'button', class: 'ir-number ir-link', 'data-change': change, onclick: () => open(Object.assign({ change }, codes)) }, count) : '0';
  }

  function open(change) {
    return go(change).then(() => list.scrollIntoView({ block: 'nearest' }));
  }

  function counts(each, codes) {
    return [each.before, each.after].map((count) => el('td', { class: 'ir-right' }, count)).concat(changes.map((change) => el('td', { class: 'ir-right' }, number(each[change.code], change.code, codes))));
  }

  function groups(title, dimension, found) {
    const heads = [title, AJS.I18n.getText('integrity-risk.comparison.before'), AJS.I18n.getText('integrity-risk.comparison.after')].concat(changes.map((change) => change.name));
    const row = (group) => el('tr', { 'data-group': dimension + '/' + group.code }, el('td', {}, group.name || AJS.I18n.getText('integrity-risk.web.register.not-stated')), counts(group.counts, { [dimension]: group.code }));
    return el('section', { class: 'ir-counted' }, table(heads, found.map(row), AJS.I18n.getText('integrity-risk.web.register.empty')));
  }

  function summary(answer) {
    const sum = changes.map((change) => el('span', { class: 'ir-colour-count', 'data-sum': change.code }, change.name, ' ', el('strong', {}, number(answer.all[change.code], change.code, {}))));
    const moves = answer.moves.map((move) => el('li', {}, level(move.from), ' → ', level(move.to), ' · ', move.count));
    return [
      el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.comparison.sum', said(answer.from), String(answer.all.before), said(answer.to), String(answer.all.after))),
      el('p', { class: 'ir-counts' }, sum),
      moves.length ? el('ul', { class: 'ir-moves' }, moves) : null,
      list,
      groups(AJS.I18n.getText('integrity-risk.web.field.level'), 'level', answer.levels),
      groups(AJS.I18n.getText('integrity-risk.web.field.department'), 'department', answer.departments),
      groups(AJS.I18n.getText('integrity-risk.web.field.category'), 'category', answer.categories),
    ];
  }

  function said(side) {
    return /^\d{4}-\d{2}-\d{2}$/.test(side) ? date(side) : AJS.I18n.getText('integrity-risk.version.cycle', side);
  }

  async function points() {
    const wanted = Object.assign(compared(), { change: asked.change, level: asked.level, department: asked.department, category: asked.category });
    const found = await rest.get(PATH + '/points' + query(Object.assign({ start: asked.start, limit: LIMIT }, wanted)));
    const heads = [AJS.I18n.getText('integrity-risk.web.key'), AJS.I18n.getText('integrity-risk.web.field.title'), AJS.I18n.getText('integrity-risk.comparison.level.before'), AJS.I18n.getText('integrity-risk.comparison.level.after'), AJS.I18n.getText('integrity-risk.web.field.department'), AJS.I18n.getText('integrity-risk.web.field.category')];
    const name = changes.find((change) => change.code === asked.change).name;
    return el(
      'section',
      { class: 'ir-compared' },
      el('h2', {}, name + ' · ' + found.total),
      el('p', { class: 'ir-buttons' }, excelLink(PATH + '/export', wanted), el('button', { type: 'button', class: 'aui-button', 'data-action': 'close-list', onclick: () => go({}) }, AJS.I18n.getText('integrity-risk.register.side.close'))),
      table(heads, found.points.map(row), AJS.I18n.getText('integrity-risk.web.register.empty')),
      pagerOf(found, LIMIT, (start) => go({ change: asked.change, level: asked.level, department: asked.department, category: asked.category, start: start || '' }))
    );
  }

  function row(point) {
    const title = point.gone ? el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.comparison.gone')) : el('a', { href: IntegrityRisk.context + '/plugins/servlet/integrity-risk/register' + query({ project: project.key, point: point.key, versions: point.changed ? 'open' : '' }) }, point.title);
    return el('tr', { 'data-key': point.key }, el('td', {}, point.gone ? point.key : issueLink(point.key)), el('td', {}, title), el('td', {}, point.levelBefore ? level(point.levelBefore) : ''), el('td', {}, point.levelAfter ? level(point.levelAfter) : ''), el('td', {}, point.department ? point.department.name : ''), el('td', {}, point.category ? point.category.name : ''));
  }

  async function show() {
    await fill(result, async () => el('div', {}, summary(await rest.get(PATH + query(compared())))));
    if (asked.change) {
      await fill(list, points);
    } else {
      replace(list);
    }
  }

  const known = el('p', { class: 'ir-muted' }, reach.since ? AJS.I18n.getText('integrity-risk.comparison.since', date(reach.since)) : AJS.I18n.getText('integrity-risk.comparison.nothing'));
  controls();
  replace(root, choice, known, bar, result, el('section', {}, el('h2', {}, AJS.I18n.getText('integrity-risk.trend.title')), trend));
  await Promise.all([show(), fill(trend, async () => IntegrityRisk.trend.draw(await rest.get('register/history/trend' + query({ project: project.key, unit: asked.unit }))))]);
});
