/** Supervision and checks: what every view of it shares. The views add themselves to `IntegrityRisk.supervision`. */
IntegrityRisk.supervision = (function () {
  'use strict';
  const { el, pageLink, query, listed, context } = IntegrityRisk;

  const tabs = () => [
    ['plan', AJS.I18n.getText('integrity-risk.supervision.tab.plan')],
    ['calendar', AJS.I18n.getText('integrity-risk.supervision.tab.calendar')],
    ['rounds', AJS.I18n.getText('integrity-risk.supervision.tab.rounds')],
    ['rectifications', AJS.I18n.getText('integrity-risk.supervision.tab.rectifications')],
    ['bulletin', AJS.I18n.getText('integrity-risk.supervision.tab.bulletin')],
  ];

  function address(values) {
    return '/supervision' + query(values);
  }

  function link(values, text, attributes) {
    return pageLink(address(values), text, attributes);
  }

  function go(values) {
    location.assign(context + '/plugins/servlet/integrity-risk' + address(values));
  }

  function navigation(current, project) {
    const item = ([view, name]) => el('li', {}, link({ project: project.key, view }, name, { 'data-view': view, 'aria-current': view === current ? 'page' : null }));
    return el('nav', { 'aria-label': AJS.I18n.getText('integrity-risk.supervision.tabs') }, el('ul', { class: 'ir-tabs' }, tabs().map(item)));
  }

  function lozenge(state) {
    return el('span', { class: 'ir-state ir-state-' + state.code, 'data-state': state.code }, state.name);
  }

  function late(overdue) {
    return overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.supervision.overdue')) : null;
  }

  /** A point of the gravest level without a measure in force stands out wherever it is listed. */
  function gap(point) {
    return point.measureGap ? el('span', { class: 'ir-badge', 'data-gap': 'measure' }, AJS.I18n.getText('integrity-risk.measure.gap')) : null;
  }

  /** An office with whoever holds it now. */
  function duty(part) {
    const people = part.people.length ? listed(part.people.map((person) => person.name)) : AJS.I18n.getText('integrity-risk.supervision.vacant');
    return part.roleName + ' ' + people;
  }

  function exported(path, filter) {
    return el('a', { class: 'aui-button', 'data-action': 'export', href: context + '/rest/integrity-risk/1.0/exports/supervision/' + path + query(Object.assign({}, filter, { format: 'xlsx' })) }, AJS.I18n.getText('integrity-risk.supervision.export'));
  }

  /** A choice that takes effect at once. */
  function select(state, name, label, choices, change) {
    const options = choices.map((each) => el('option', { value: each.code, selected: (state[name] || '') === each.code }, each.name));
    return el('select', { class: 'select', name, 'aria-label': label, onchange: (event) => change({ [name]: event.target.value }) }, options);
  }

  /** The choices, with one before them that means any. */
  function any(label, choices) {
    return [{ code: '', name: label }].concat(choices);
  }

  /** Whose checks are shown: the own ones, everybody's, or those of whoever was found by name. */
  function people(state, change) {
    const choices = [
      { code: 'me', name: AJS.I18n.getText('integrity-risk.supervision.mine') },
      { code: 'all', name: AJS.I18n.getText('integrity-risk.supervision.everybody') },
    ];
    if (!['me', 'all', ''].includes(state.person)) {
      choices.push({ code: state.person, name: state.person });
    }
    return select(state, 'person', AJS.I18n.getText('integrity-risk.supervision.person'), choices, change);
  }

  /** Whoever else it may be, found while typing the name. */
  function somebody(change) {
    const label = AJS.I18n.getText('integrity-risk.supervision.person.other');
    const field = IntegrityRisk.form.person('other', label);
    const input = field.querySelector('input');
    input.placeholder = label;
    input.setAttribute('aria-label', label);
    input.addEventListener('change', () => change({ person: input.value.trim() || 'me' }));
    return [input, field.querySelector('datalist')];
  }

  function lines(text) {
    return (text || '').split('\n').map((line) => line.trim()).filter(Boolean);
  }

  return { link, go, navigation, lozenge, late, gap, duty, exported, select, any, people, somebody, lines };
})();

IntegrityRisk.page('supervision', async function (root, status, project, choice) {
  'use strict';
  const { el, replace, fill } = IntegrityRisk;
  const wanted = new URLSearchParams(location.search);
  const views = IntegrityRisk.supervision;
  const known = { plan: views.plan, calendar: views.calendar, rounds: views.rounds, rectifications: views.rectifications, bulletin: views.bulletin };
  const view = known[wanted.get('view')] ? wanted.get('view') : 'plan';
  const place = el('div', { 'data-shown': view });
  replace(root, choice, el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.supervision.lead')), views.navigation(view, project), place);
  await fill(place, () => known[view](project, status, Object.fromEntries(wanted)));
});
