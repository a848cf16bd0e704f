/** What the reader may do with a tip now, each in a box of its own. */
IntegrityRisk.tips.acts = function (tip, path, choices, project, changed, away) {
  'use strict';
  const { rest, el } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const { act } = IntegrityRisk.tips;
  const text = (rows) => [form.area('text', AJS.I18n.getText('integrity-risk.tip.say'), { required: true, rows })];

  const acts = {
    'take-up': () => [AJS.I18n.getText('integrity-risk.tip.take-up'), AJS.I18n.getText('integrity-risk.tip.take-up.help'), [], async () => changed(await rest.post(path + '/take-up'))],
    ask: () => [AJS.I18n.getText('integrity-risk.tip.ask'), AJS.I18n.getText('integrity-risk.tip.ask.help'), text(4), async (values) => changed(await rest.post(path + '/questions', values))],
    answer: () => [AJS.I18n.getText('integrity-risk.tip.answer'), AJS.I18n.getText('integrity-risk.tip.answer.help'), text(4), async (values) => changed(await rest.post(path + '/answers', values))],
    propose: () => [AJS.I18n.getText('integrity-risk.tip.propose'), AJS.I18n.getText('integrity-risk.tip.propose.help'), text(4), async (values) => changed(await rest.post(path + '/proposal', values))],
    warn: () => [AJS.I18n.getText('integrity-risk.tip.warn'), AJS.I18n.getText('integrity-risk.tip.warn.help'), warning(), async (values) => changed(await rest.post(path + '/warning', values))],
    close: () => [AJS.I18n.getText('integrity-risk.tip.close'), AJS.I18n.getText('integrity-risk.tip.close.help'), closing(), async (values) => changed(await rest.post(path + '/closing', values))],
    recuse: () => [AJS.I18n.getText('integrity-risk.tip.recuse'), AJS.I18n.getText('integrity-risk.tip.recuse.help'), [form.person('user', AJS.I18n.getText('integrity-risk.tip.recuse.who'), { required: true })], recuse],
    purge: () => [AJS.I18n.getText('integrity-risk.tip.purge'), AJS.I18n.getText('integrity-risk.tip.purge.help'), [], purge],
  };

  function warning() {
    return [
      form.point('point', AJS.I18n.getText('integrity-risk.tip.point'), project.key, { required: true }),
      form.select('colour', AJS.I18n.getText('integrity-risk.tip.colour'), choices.colours, { required: true }),
      form.area('reason', AJS.I18n.getText('integrity-risk.tip.reason'), { required: true, help: AJS.I18n.getText('integrity-risk.tip.reason.help') }),
      form.person('responsible', AJS.I18n.getText('integrity-risk.tip.responsible'), { required: true }),
      form.date('deadline', AJS.I18n.getText('integrity-risk.tip.deadline'), { help: AJS.I18n.getText('integrity-risk.tip.deadline.help') }),
    ];
  }

  function closing() {
    const fitting = choices.outcomes.filter((outcome) => (outcome.code === 'warning') === tip.warnings.length > 0);
    return [
      form.select('outcome', AJS.I18n.getText('integrity-risk.tip.outcome'), fitting, { required: true }),
      form.area('reason', AJS.I18n.getText('integrity-risk.tip.close.reason'), { required: true, help: AJS.I18n.getText('integrity-risk.tip.close.reason.help') }),
      form.area('answer', AJS.I18n.getText('integrity-risk.tip.close.answer'), { help: AJS.I18n.getText('integrity-risk.tip.close.answer.help') }),
    ];
  }

  async function recuse(values) {
    await rest.post(path + '/recusals', values);
    away(AJS.I18n.getText('integrity-risk.tip.recuse.done'));
  }

  async function purge() {
    await rest.post(path + '/purge');
    away(AJS.I18n.getText('integrity-risk.tip.purge.done'));
  }

  function box(step) {
    const [title, help, fields, work] = acts[step]();
    return el('details', { class: 'ir-card', 'data-step': step, open: step === 'take-up' }, el('summary', {}, title), el('p', { class: 'ir-muted' }, help), act(step, title, fields, work));
  }

  return tip.mayDo.map(box);
};
