/** The form that plans a check: named points, all that fit, or some drawn by lot. */
IntegrityRisk.supervision.planning = function (project, choices, done) {
  'use strict';
  const { rest, el, replace, today } = IntegrityRisk;
  const { any } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  const page = el('form', { class: 'aui top-label ir-form', 'data-form': 'plan', onsubmit: (event) => event.preventDefault() });
  const scope = el('div', {});

  const ways = [
    { code: 'named', name: AJS.I18n.getText('integrity-risk.supervision.round.choose.named') },
    { code: 'all', name: AJS.I18n.getText('integrity-risk.supervision.round.choose.all') },
    { code: 'draw', name: AJS.I18n.getText('integrity-risk.supervision.round.choose.draw') },
    { code: 'none', name: AJS.I18n.getText('integrity-risk.supervision.round.choose.none') },
  ];

  function narrowing() {
    return [
      form.select('choiceLevel', AJS.I18n.getText('integrity-risk.supervision.level'), any(AJS.I18n.getText('integrity-risk.supervision.round.any-level'), choices.levels), {}),
      form.select('choiceDepartment', AJS.I18n.getText('integrity-risk.supervision.department'), any(AJS.I18n.getText('integrity-risk.supervision.round.any-department'), choices.departments), {}),
    ];
  }

  function fields(way) {
    const seed = form.text('seed', AJS.I18n.getText('integrity-risk.supervision.round.seed'), { help: AJS.I18n.getText('integrity-risk.supervision.round.seed.help') });
    return {
      named: () => [form.severalPoints('points', AJS.I18n.getText('integrity-risk.supervision.round.points'), project.key, { required: true })],
      all: narrowing,
      draw: () => narrowing().concat(form.text('draw', AJS.I18n.getText('integrity-risk.supervision.round.draw'), { required: true, type: 'number', value: '3' }), seed),
      none: () => [],
    }[way]();
  }

  function chooseWay(way) {
    replace(scope, fields(way));
  }

  function chooseKind(code) {
    const kind = choices.kinds.find((each) => each.code === code);
    const way = kind && kind.byLot ? 'draw' : page.elements.way.value;
    page.elements.way.value = way;
    chooseWay(way);
  }

  function body(values) {
    const sent = { project: project.key, kind: values.kind, title: values.title, unit: values.unit, from: values.from, due: values.due, checker: values.checker };
    return {
      named: () => Object.assign(sent, { points: form.keys(values.points) }),
      all: () => Object.assign(sent, { all: true, choiceUnit: values.unit, choiceLevel: values.choiceLevel, choiceDepartment: values.choiceDepartment }),
      draw: () => Object.assign(sent, { choiceUnit: values.unit, choiceLevel: values.choiceLevel, choiceDepartment: values.choiceDepartment, draw: Number(values.draw), seed: values.seed }),
      none: () => sent,
    }[values.way]();
  }

  async function send() {
    const round = await form.submit(page, (values) => rest.post('check-rounds', body(values)));
    if (round) {
      done(round);
    }
  }

  page.append(
    el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.supervision.plan-check.help')),
    form.select('kind', AJS.I18n.getText('integrity-risk.supervision.kind'), choices.kinds, { required: true, onchange: (event) => chooseKind(event.target.value) }),
    form.text('title', AJS.I18n.getText('integrity-risk.supervision.round.title'), { required: true }),
    form.select('unit', AJS.I18n.getText('integrity-risk.supervision.round.unit'), choices.units, { required: true }),
    form.date('from', AJS.I18n.getText('integrity-risk.supervision.round.from'), { required: true, value: today() }),
    form.date('due', AJS.I18n.getText('integrity-risk.supervision.round.due'), { required: true, value: today() }),
    form.person('checker', AJS.I18n.getText('integrity-risk.supervision.round.checker'), { help: AJS.I18n.getText('integrity-risk.supervision.round.checker.help') }),
    form.select('way', AJS.I18n.getText('integrity-risk.supervision.round.choose'), ways, { required: true, value: 'named', onchange: (event) => chooseWay(event.target.value) }),
    scope,
    form.buttons(form.button(AJS.I18n.getText('integrity-risk.supervision.plan-check'), send, true, 'send-plan'))
  );
  chooseWay('named');
  return page;
};
