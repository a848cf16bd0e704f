/** The page of the heat map: choose two dimensions and a part of the points; the address holds the choice. */
IntegrityRisk.page('heat-map', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, heatMap } = IntegrityRisk;
  const organisation = await rest.get('organisation');
  const state = Object.assign({ project: project.key, phase: 'not-withdrawn' }, Object.fromEntries(new URLSearchParams(location.search)));
  const bar = el('form', { class: 'aui ir-filters ir-screen', onsubmit: (event) => event.preventDefault() });
  const map = el('div', {});

  function show(change) {
    Object.assign(state, change);
    history.replaceState(null, '', query(state));
    return fill(map, draw);
  }

  async function draw() {
    const answer = await rest.get('heat-map' + query(state));
    replace(bar, controls(answer));
    return heatMap.draw(answer, caption(answer));
  }

  /** What the map shows, also on paper. */
  function caption(answer) {
    return [answer.rows.name + ' × ' + answer.columns.name, nameIn(organisation.units, state.unit), nameIn(organisation.departments, state.department), nameIn(heatMap.phases(), state.phase)].filter(Boolean).join(' · ');
  }

  function nameIn(choices, code) {
    const chosen = choices.find((each) => each.code === code);
    return chosen ? chosen.name : '';
  }

  function select(name, label, choices, chosen, change) {
    const options = choices.map((each) => el('option', { value: each.code, selected: each.code === chosen }, each.name));
    return el('label', { class: 'ir-labelled' }, label, ' ', el('select', { class: 'select', name, onchange: (event) => show(change(event.target.value)) }, options));
  }

  /** Whoever chooses the dimension of the other side swaps the two. */
  function axis(name, other, label, answer) {
    const change = (code) => ({ [name]: code, [other]: code === answer[other].code ? answer[name].code : answer[other].code });
    return select(name, label, answer.dimensions, answer[name].code, change);
  }

  function part(name, label, choices) {
    return select(name, label, choices, state[name], (code) => ({ [name]: code }));
  }

  function controls(answer) {
    const all = [{ code: '', name: AJS.I18n.getText('integrity-risk.heat-map.everything') }];
    return [
      axis('rows', 'columns', AJS.I18n.getText('integrity-risk.heat-map.rows'), answer),
      axis('columns', 'rows', AJS.I18n.getText('integrity-risk.heat-map.columns'), answer),
      part('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), all.concat(organisation.units)),
      part('department', AJS.I18n.getText('integrity-risk.web.field.department'), all.concat(organisation.departments)),
      part('phase', AJS.I18n.getText('integrity-risk.web.field.status'), heatMap.phases()),
      el('button', { type: 'button', class: 'aui-button', onclick: () => window.print() }, AJS.I18n.getText('integrity-risk.heat-map.print')),
    ];
  }

  const lead = el('p', { class: 'ir-lead ir-screen' }, AJS.I18n.getText('integrity-risk.heat-map.lead'));
  replace(root, choice, lead, bar, map);
  await fill(map, draw);
});
