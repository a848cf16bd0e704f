/** Issuing a deployment: at which level, about what, whom it concerns. */
IntegrityRisk.deployments.issue = async function (root, project) {
  'use strict';
  const { rest, query, el, replace, message } = IntegrityRisk;
  const { address, link } = IntegrityRisk.deployments;
  const form = IntegrityRisk.form;
  const choices = await rest.get('deployments/choices' + query({ project: project.key }));
  const places = choices.places.map((place, index) => ({ code: String(index), name: [place.level.name, place.unit.name, place.department ? place.department.name : ''].filter(Boolean).join(' · '), place }));
  const people = el('fieldset', { class: 'ir-picks', 'data-field': 'persons' });
  const days = form.text('days', AJS.I18n.getText('integrity-risk.deployment.days'), { type: 'number' });

  function box(person) {
    return el('label', { class: 'ir-choice' }, el('input', { type: 'checkbox', name: 'person', value: person.user }), ' ', person.name);
  }

  /** Everybody of a department at once, or one by one. */
  function group(each) {
    const boxes = el('div', {}, each.people.map(box));
    const all = el('input', { type: 'checkbox', 'data-all': each.department.code, onchange: (event) => boxes.querySelectorAll('input').forEach((one) => (one.checked = event.target.checked)) });
    return el('div', { class: 'ir-decision' }, el('label', { class: 'ir-check' }, all, ' ', el('strong', {}, each.department.name), ' ', el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.deployment.everybody', String(each.people.length)))), boxes);
  }

  function fill(index) {
    const place = places[Number(index)].place;
    days.querySelector('input').value = place.days;
    replace(people, el('strong', {}, AJS.I18n.getText('integrity-risk.deployment.people')), place.groups.filter((each) => each.people.length).map(group));
  }

  function body(values, page) {
    const place = places[Number(values.place)].place;
    const words = (text) => text.split(/[\s,，、]+/).filter(Boolean);
    return {
      project: project.key,
      level: place.level.code,
      unit: place.unit.code,
      department: place.department ? place.department.code : '',
      matter: values.matter,
      content: values.content,
      points: words(values.points),
      powers: values.powers || [],
      persons: Array.from(page.querySelectorAll('[name="person"]:checked'), (one) => one.value),
      days: values.days,
    };
  }

  function open(made) {
    location.assign(IntegrityRisk.context + '/plugins/servlet/integrity-risk' + address({ id: made.line.id }));
  }

  const back = el('p', {}, link({ project: project.key }, AJS.I18n.getText('integrity-risk.deployment.all')));
  if (!places.length) {
    replace(root, back, message('info', AJS.I18n.getText('integrity-risk.deployment.not-yours')));
    return;
  }
  const fields = [
    form.select('place', AJS.I18n.getText('integrity-risk.deployment.column.level'), places, { required: true, value: '0', onchange: (event) => fill(event.target.value) }),
    form.select('matter', AJS.I18n.getText('integrity-risk.deployment.column.matter'), choices.matters, { required: true }),
    form.area('content', AJS.I18n.getText('integrity-risk.deployment.column.content'), { required: true, rows: 4, help: AJS.I18n.getText('integrity-risk.deployment.content.help') }),
    people,
    days,
    form.severalPoints('points', AJS.I18n.getText('integrity-risk.deployment.points'), project.key),
    choices.powers.length ? form.several('powers', AJS.I18n.getText('integrity-risk.deployment.powers'), choices.powers) : null,
  ];
  const send = (values, page) => rest.post('deployments', body(values, page));
  replace(root, back, form.sending({ 'data-form': 'issue' }, fields, AJS.I18n.getText('integrity-risk.deployment.do.issue'), 'save', send, open));
  fill('0');
};
