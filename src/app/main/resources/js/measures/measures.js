/** The list of control measures: filter, page, export; and one measure for many points. */
IntegrityRisk.page('measures', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, issueLink, level, table, date, message, context, listed, pagerOf } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const LIMIT = 50;
  const POINTS_SHOWN = 3;
  const board = () => rest.get('gadgets/measures-due' + query({ project: project.key }));
  const [regime, organisation, first] = await Promise.all([rest.get('regimes/' + encodeURIComponent(project.regime)), rest.get('organisation'), board()]);
  const state = Object.assign({ project: project.key, start: '0' }, Object.fromEntries(new URLSearchParams(location.search)));
  const list = el('div', {});
  const wanting = el('div', {});
  let counted = first;
  const numbers = el('nav', { class: 'ir-chips', 'aria-label': AJS.I18n.getText('integrity-risk.measure.show') });

  const columns = [
    AJS.I18n.getText('integrity-risk.measure.column.measure'),
    AJS.I18n.getText('integrity-risk.measure.column.points'),
    AJS.I18n.getText('integrity-risk.measure.column.stage'),
    AJS.I18n.getText('integrity-risk.measure.column.state'),
    AJS.I18n.getText('integrity-risk.measure.column.responsible'),
    AJS.I18n.getText('integrity-risk.measure.column.due'),
    AJS.I18n.getText('integrity-risk.measure.column.effectiveness'),
    AJS.I18n.getText('integrity-risk.measure.column.filing'),
  ];

  function show(change) {
    Object.assign(state, { start: '0' }, change);
    history.replaceState(null, '', query(state));
    count();
    exporting.href = exportAddress();
    return fill(list, results);
  }

  /** The numbers above the list. */
  function count() {
    replace(wanting, gaps(counted));
    replace(numbers, chips(counted));
  }

  function exportAddress() {
    return context + '/rest/integrity-risk/1.0/exports/measures' + query(Object.assign({}, state, { start: '', format: 'xlsx' }));
  }

  async function results() {
    const answer = await rest.get('measures' + query(Object.assign({ limit: LIMIT }, state)));
    return [el('p', { class: 'ir-count', 'data-total': answer.total }, AJS.I18n.getText('integrity-risk.measure.count', String(answer.total))), table(columns, answer.measures.map(row), AJS.I18n.getText('integrity-risk.measure.empty')), pagerOf(answer, LIMIT, (to) => show({ start: String(to) }))];
  }

  function row(measure) {
    return el(
      'tr',
      { class: measure.overdue ? 'ir-overdue' : null, 'data-measure': measure.key, 'data-state': measure.state.code },
      el('td', {}, issueLink(measure.key), ' ', issueLink(measure.key, measure.title)),
      el('td', {}, points(measure)),
      el('td', {}, measure.stage ? measure.stage.name : ''),
      el('td', {}, el('span', { class: 'ir-term' }, measure.state.name), measure.returns ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.measure.returns', String(measure.returns))) : null),
      el('td', { class: 'ir-nowrap' }, measure.responsible.name),
      el('td', {}, el('span', { class: 'ir-nowrap' }, date(measure.due)), measure.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('td', {}, measure.effectiveness ? [measure.effectiveness.name, ' '] : null, el('span', { class: 'ir-muted' }, measure.evidence ? AJS.I18n.getText('integrity-risk.measure.evidence', String(measure.evidence)) : AJS.I18n.getText('integrity-risk.measure.no-evidence'))),
      el('td', {}, measure.filing ? measure.filing.name : '')
    );
  }

  function points(measure) {
    const some = measure.points.slice(0, POINTS_SHOWN).map((point) => el('div', {}, level(point.level), ' ', issueLink(point.key, point.key + ' ' + point.title)));
    const rest = measure.points.length - some.length;
    const departments = listed(Array.from(new Set(measure.points.filter((point) => point.department).map((point) => point.department.name))));
    return [some, rest > 0 ? el('div', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.measure.more-points', String(rest))) : null, el('div', { class: 'ir-muted' }, departments)];
  }

  /** What wants attention, with its number, as a way to filter; none when everything is shown. */
  function chips(board) {
    const all = { code: '', name: AJS.I18n.getText('integrity-risk.measure.show.all') };
    const chip = (each) => el('button', { type: 'button', class: 'ir-chip', 'data-show': each.code, 'aria-pressed': String((state.show || '') === each.code), onclick: () => show({ show: each.code }) }, each.name, each.count === undefined ? null : ' ' + each.count);
    return [all].concat(board.counts).map(chip);
  }

  function gaps(board) {
    if (!board.gaps.count) {
      return null;
    }
    return message('warning', el('a', { href: context + board.gaps.link, 'data-gaps': board.gaps.count }, AJS.I18n.getText('integrity-risk.measure.gaps', board.gaps.level.name), ' ', el('strong', {}, board.gaps.count)));
  }

  function select(name, label, choices) {
    const options = [{ code: '', name: label }].concat(choices).map((each) => el('option', { value: each.code, selected: (state[name] || '') === each.code }, each.name));
    return el('select', { class: 'select', name, 'aria-label': label, onchange: (event) => show({ [name]: event.target.value }) }, options);
  }

  /** Oneself first: that is whom most people look for. */
  function people() {
    const others = Object.entries(organisation.people).map(([code, name]) => ({ code, name }));
    return [{ code: status.user.key, name: AJS.I18n.getText('integrity-risk.measure.mine') }].concat(others.filter((each) => each.code !== status.user.key));
  }

  function bar() {
    const search = el('input', { type: 'search', class: 'text', value: state.q || '', placeholder: AJS.I18n.getText('integrity-risk.measure.search'), 'aria-label': AJS.I18n.getText('integrity-risk.measure.search') });
    const find = (event) => {
      event.preventDefault();
      show({ q: search.value.trim() });
    };
    return el(
      'form',
      { class: 'aui ir-filters', onsubmit: find },
      search,
      select('stage', AJS.I18n.getText('integrity-risk.measure.column.stage'), regime.stages),
      select('state', AJS.I18n.getText('integrity-risk.measure.state'), first.states),
      select('department', AJS.I18n.getText('integrity-risk.web.field.department'), organisation.departments),
      select('responsible', AJS.I18n.getText('integrity-risk.measure.anybody'), people()),
      el('button', { class: 'aui-button' }, AJS.I18n.getText('integrity-risk.web.search')),
      exporting
    );
  }

  function planning() {
    const picks = IntegrityRisk.pointPicks(project, regime, organisation.departments);
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const said = el('div', {});
    const plan = async () => {
      const measure = await form.submit(page, (values) => rest.post('measures', { points: picks.picked(), stage: values.stage, content: values.content, responsible: values.responsible, due: values.due }));
      if (measure) {
        replace(said, message('success', issueLink(measure.key), ' ', AJS.I18n.getText('integrity-risk.measure.planned', String(measure.points.length))));
        counted = await board();
        show({});
      }
    };
    page.append(
      picks.node,
      form.select('stage', AJS.I18n.getText('integrity-risk.measure.column.stage'), regime.stages, { required: true }),
      form.area('content', AJS.I18n.getText('integrity-risk.measure.field.content'), { required: true }),
      form.person('responsible', AJS.I18n.getText('integrity-risk.web.field.responsible'), { required: true }),
      form.date('due', AJS.I18n.getText('integrity-risk.web.field.due'), { required: true }),
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.measure.do.plan'), plan, true, 'plan')),
      said
    );
    return el('details', { class: 'ir-card', 'data-form': 'plan' }, el('summary', {}, AJS.I18n.getText('integrity-risk.measure.plan-many')), el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.measure.plan-many.help')), page);
  }

  const exporting = el('a', { class: 'aui-button', href: exportAddress(), 'data-action': 'export' }, AJS.I18n.getText('integrity-risk.measure.export'));
  count();
  replace(root, choice, el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.measure.lead')), wanting, numbers, bar(), list, planning());
  await fill(list, results);
});
