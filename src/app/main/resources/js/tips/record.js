/** Copies a tip from box, hotline, letters or appraisals. */
IntegrityRisk.tips.record = function (root, project, choices) {
  'use strict';
  const { rest, el, replace, message, today } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const { link, act, code } = IntegrityRisk.tips;
  const back = () => el('p', {}, link({ project: project.key }, AJS.I18n.getText('integrity-risk.tip.all')));

  async function save(values) {
    const answer = await rest.post('tips', Object.assign({ project: project.key }, values));
    replace(root, back(), message('success', AJS.I18n.getText('integrity-risk.tip.recorded', answer.number)), code(answer.code));
  }

  const fields = [
    form.select('channel', AJS.I18n.getText('integrity-risk.tip.channel'), choices.channels, { required: true }),
    form.select('unit', AJS.I18n.getText('integrity-risk.tip.unit'), choices.units, { required: true }),
    form.date('received', AJS.I18n.getText('integrity-risk.tip.received'), { required: true, value: today() }),
    form.text('department', AJS.I18n.getText('integrity-risk.tip.department')),
    form.text('person', AJS.I18n.getText('integrity-risk.tip.person')),
    form.text('matter', AJS.I18n.getText('integrity-risk.tip.matter')),
    form.text('happened', AJS.I18n.getText('integrity-risk.tip.happened')),
    form.area('text', AJS.I18n.getText('integrity-risk.tip.text'), { required: true, rows: 8 }),
    form.text('name', AJS.I18n.getText('integrity-risk.tip.name'), { help: AJS.I18n.getText('integrity-risk.tip.name.help') }),
    form.text('contact', AJS.I18n.getText('integrity-risk.tip.contact')),
  ];
  replace(root, back(), el('h2', {}, AJS.I18n.getText('integrity-risk.tip.record')), act('record', AJS.I18n.getText('integrity-risk.web.save'), fields, save));
};
