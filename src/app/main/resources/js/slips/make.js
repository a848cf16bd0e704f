/** Making a slip: by the steps of a power's internal flow, or by steps of one's own. */
IntegrityRisk.slips.make = async function (root, project) {
  'use strict';
  const { rest, query, el, replace, message } = IntegrityRisk;
  const { address, link } = IntegrityRisk.slips;
  const form = IntegrityRisk.form;
  const choices = await rest.get('slips/choices' + query({ project: project.key }));
  const own = form.area('steps', AJS.I18n.getText('integrity-risk.slip.steps'), { rows: 5, help: AJS.I18n.getText('integrity-risk.slip.steps.help') });

  /** A line is a step; a number at its end is its time limit in working days. */
  function step(line) {
    const parts = line.match(/^(.*?)[\s,，;；]+(\d{1,3})$/);
    return parts ? { name: parts[1].trim(), workingDays: Number(parts[2]) } : { name: line };
  }

  function body(values) {
    const lines = values.steps.split('\n').map((line) => line.trim()).filter(Boolean);
    return {
      project: project.key,
      title: values.title,
      reference: values.reference,
      department: values.department,
      power: values.power || '',
      steps: values.power ? [] : lines.map(step),
      first: values.first,
      note: values.note,
    };
  }

  function open(made) {
    location.assign(IntegrityRisk.context + '/plugins/servlet/integrity-risk' + address({ id: made.line.id }));
  }

  const back = el('p', {}, link({ project: project.key }, AJS.I18n.getText('integrity-risk.slip.all')));
  if (!choices.departments.length) {
    replace(root, back, message('info', AJS.I18n.getText('integrity-risk.slip.not-yours')));
    return;
  }
  const powers = [{ code: '', name: AJS.I18n.getText('integrity-risk.slip.own-steps') }].concat(choices.powers);
  const fields = [
    form.text('title', choices.columns.power || AJS.I18n.getText('integrity-risk.slip.column.title'), { required: true }),
    form.text('reference', AJS.I18n.getText('integrity-risk.slip.column.reference'), { help: AJS.I18n.getText('integrity-risk.slip.reference.help') }),
    form.select('department', AJS.I18n.getText('integrity-risk.slip.column.department'), choices.departments, { required: true }),
    form.select('power', AJS.I18n.getText('integrity-risk.slip.power'), powers, { onchange: (event) => (own.hidden = Boolean(event.target.value)) }),
    own,
    form.person('first', AJS.I18n.getText('integrity-risk.slip.first'), { required: true }),
    form.area('note', AJS.I18n.getText('integrity-risk.slip.note'), { rows: 2 }),
  ];
  replace(root, back, choices.form ? el('h2', {}, choices.form) : null, form.sending({ 'data-form': 'make' }, fields, AJS.I18n.getText('integrity-risk.slip.do.make'), 'save', (values) => rest.post('slips', body(values)), open));
};
