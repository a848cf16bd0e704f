/** Entering an item that is taken or confiscated. */
IntegrityRisk.holdings.enter = async function (root, project) {
  'use strict';
  const { rest, query, el, replace, message } = IntegrityRisk;
  const { address, link, line } = IntegrityRisk.holdings;
  const form = IntegrityRisk.form;
  const choices = await rest.get('holdings/choices' + query({ project: project.key }));

  function body(values) {
    return Object.assign({}, values, { project: project.key });
  }

  function open(made) {
    location.assign(IntegrityRisk.context + '/plugins/servlet/integrity-risk' + address({ id: made.line.id }));
  }

  const back = el('p', {}, link({ project: project.key }, AJS.I18n.getText('integrity-risk.holding.all')));
  if (!choices.known || !choices.departments.length) {
    replace(root, back, message('info', AJS.I18n.getText('integrity-risk.holding.not-yours')));
    return;
  }
  const fields = [
    form.select('department', AJS.I18n.getText('integrity-risk.holding.column.department'), choices.departments, { required: true }),
    form.text('name', AJS.I18n.getText('integrity-risk.holding.column.name'), { required: true }),
    form.text('model', AJS.I18n.getText('integrity-risk.holding.column.model')),
    form.text('measure', AJS.I18n.getText('integrity-risk.holding.column.measure'), { required: true, help: AJS.I18n.getText('integrity-risk.holding.measure.help') }),
    form.text('owner', AJS.I18n.getText('integrity-risk.holding.column.owner'), { required: true }),
    form.select('kind', AJS.I18n.getText('integrity-risk.holding.column.kind'), choices.intakes, { required: true, value: 'take' }),
    ...line(AJS.I18n.getText('integrity-risk.holding.column.quantity'), true),
    form.point('point', AJS.I18n.getText('integrity-risk.holding.point'), project.key),
  ];
  replace(root, back, form.sending({ 'data-form': 'enter' }, fields, AJS.I18n.getText('integrity-risk.holding.do.enter'), 'save', (values) => rest.post('holdings', body(values)), open));
};
