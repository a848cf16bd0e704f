/** The grades of posts: how many of each a department has, and for each post its grade and why. */
IntegrityRisk.page('post-grades', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, level, table, message, pageLink, context, pagerOf } = IntegrityRisk;
  const LIMIT = 50;
  const UNGRADED = { code: '-', name: AJS.I18n.getText('integrity-risk.post-grade.ungraded') };
  const organisation = await rest.get('organisation');
  const state = Object.assign({ project: project.key, start: '0' }, Object.fromEntries(new URLSearchParams(location.search)));
  const bar = el('form', { class: 'aui ir-filters', onsubmit: (event) => event.preventDefault() });
  const list = el('div', {});

  function show(change) {
    Object.assign(state, { start: '0' }, change);
    history.replaceState(null, '', query(state));
    return fill(list, results);
  }

  async function results() {
    const answer = await rest.get('post-grades' + query(Object.assign({ limit: LIMIT }, state)));
    if (!answer.grades.length) {
      return message('info', AJS.I18n.getText('integrity-risk.post-grade.none'));
    }
    replace(bar, controls(answer));
    return [departments(answer), el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.post-grade.count', String(answer.total))), posts(answer), pagerOf(answer, LIMIT, (to) => show({ start: String(to) }))];
  }

  function select(name, label, choices) {
    const options = [{ code: '', name: label }].concat(choices).map((each) => el('option', { value: each.code, selected: (state[name] || '') === each.code }, each.name));
    return el('select', { class: 'select', name, 'aria-label': label, onchange: (event) => show({ [name]: event.target.value }) }, options);
  }

  function controls(answer) {
    return [
      select('grade', AJS.I18n.getText('integrity-risk.post-grade.column.grade'), answer.grades.concat(UNGRADED)),
      select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), organisation.units),
      select('department', AJS.I18n.getText('integrity-risk.web.field.department'), organisation.departments),
      ['csv', 'xlsx'].map((format) => el('a', { class: 'aui-button', href: context + '/rest/integrity-risk/1.0/exports/post-grades' + query(Object.assign({}, state, { start: '', format })) }, AJS.I18n.getText('integrity-risk.post-grade.export', format.toUpperCase()))),
    ];
  }

  /** A number opens the posts that it counts. */
  function number(department, grade, count) {
    const open = () => show({ department: department.code, grade });
    return el('td', { 'data-grade': grade }, count ? el('button', { type: 'button', class: 'aui-button aui-button-link ir-number', onclick: open }, count) : '0');
  }

  function departments(answer) {
    const heads = [AJS.I18n.getText('integrity-risk.web.field.department')].concat(answer.grades.map((each) => level(each)), UNGRADED.name, AJS.I18n.getText('integrity-risk.heat-map.total'));
    const rows = answer.departments.map((each) => el('tr', { 'data-department': each.department.code }, el('td', {}, each.department.name), each.counts.map((one) => number(each.department, one.grade, one.count)), number(each.department, UNGRADED.code, each.ungraded), el('td', {}, each.total)));
    return el('section', { class: 'ir-group' }, el('h2', {}, AJS.I18n.getText('integrity-risk.post-grade.by-department')), table(heads, rows, AJS.I18n.getText('integrity-risk.post-grade.empty')));
  }

  function why(post) {
    if (!post.points) {
      return el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.post-grade.no-points'));
    }
    const inputs = post.inputs.map((each) => el('span', { class: 'ir-nowrap' }, AJS.I18n.getText('integrity-risk.post-grade.input', each.label, each.valueName), ' '));
    const missing = post.missing.length ? el('p', {}, AJS.I18n.getText('integrity-risk.post-grade.missing', post.missing.map((each) => each.name).join(AJS.I18n.getText('integrity-risk.heat-map.comma')))) : null;
    return [post.reason ? el('p', {}, post.reason) : null, missing, el('p', { class: 'ir-muted' }, inputs)];
  }

  function row(post) {
    const points = pageLink('/register' + query({ project: project.key, post: post.post.code, status: 'in-force' }), post.points);
    return el(
      'tr',
      { 'data-post': post.post.code, 'data-grade': post.grade ? post.grade.code : '-' },
      el('td', {}, el('span', { class: 'ir-term' }, post.post.name), post.holder ? [' ', el('span', { class: 'ir-muted' }, post.holder.name)] : null),
      el('td', {}, post.department ? post.department.name : ''),
      el('td', {}, post.rank.name),
      el('td', {}, post.points ? points : '0'),
      el('td', {}, level(post.grade)),
      el('td', {}, why(post))
    );
  }

  function posts(answer) {
    const heads = [
      AJS.I18n.getText('integrity-risk.web.field.post'),
      AJS.I18n.getText('integrity-risk.web.field.department'),
      AJS.I18n.getText('integrity-risk.web.organisation.rank'),
      AJS.I18n.getText('integrity-risk.post-grade.column.points'),
      AJS.I18n.getText('integrity-risk.post-grade.column.grade'),
      AJS.I18n.getText('integrity-risk.post-grade.column.reason'),
    ];
    return table(heads, answer.posts.map(row), AJS.I18n.getText('integrity-risk.post-grade.empty'));
  }

  replace(root, choice, el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.post-grade.lead')), bar, list);
  await fill(list, results);
});
