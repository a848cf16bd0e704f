/** The app's panel on an early warning: what it says, its deadline, answer, examination and lifting. */
IntegrityRisk.panel['early-warning'] = (function () {
  'use strict';
  const { rest, el, replace, issueLink, date, table } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function facts(warning) {
    const overdue = warning.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null;
    return [
      el('p', {}, el('span', { class: 'ir-colour ir-colour-' + warning.colour.css }, warning.colour.name), ' ', el('strong', {}, warning.state.name), ' · ', AJS.I18n.getText('integrity-risk.web.field.deadline'), ' ', date(warning.deadline), ' ', overdue),
      el('p', {}, el('strong', {}, AJS.I18n.getText('integrity-risk.web.field.responsible')), ' ', warning.responsible.name),
      warning.point ? el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.about'), ' ', issueLink(warning.point.key, warning.point.key + ' ' + warning.point.title)) : null,
      warning.cause ? el('p', {}, el('strong', {}, AJS.I18n.getText('integrity-risk.web.field.cause')), ' ', warning.cause) : null,
      warning.correction ? el('p', {}, el('strong', {}, AJS.I18n.getText('integrity-risk.web.field.correction')), ' ', warning.correction) : null,
    ];
  }

  function history(warning) {
    const rows = (warning.history || []).map((each) => el('tr', {}, el('td', {}, date(each.time)), el('td', {}, each.name), el('td', {}, each.actionName || each.action), el('td', {}, each.opinion)));
    const heads = [AJS.I18n.getText('integrity-risk.web.panel.time'), AJS.I18n.getText('integrity-risk.web.panel.who'), AJS.I18n.getText('integrity-risk.web.panel.step'), AJS.I18n.getText('integrity-risk.web.opinion')];
    return rows.length ? table(heads, rows, '') : null;
  }

  const steps = {
    answer: {
      label: AJS.I18n.getText('integrity-risk.web.do.answer'),
      fields: () => [
        form.area('cause', AJS.I18n.getText('integrity-risk.web.field.cause'), { required: true }),
        form.area('correction', AJS.I18n.getText('integrity-risk.web.field.correction'), { required: true }),
      ],
      post: (key, values) => rest.post('warnings/' + encodeURIComponent(key) + '/answer', values),
    },
    examine: {
      label: AJS.I18n.getText('integrity-risk.web.do.examine'),
      fields: () => [
        form.select('accepted', AJS.I18n.getText('integrity-risk.web.panel.examination'), [{ code: 'true', name: AJS.I18n.getText('integrity-risk.web.panel.accepted') }, { code: 'false', name: AJS.I18n.getText('integrity-risk.web.panel.rejected') }], { required: true }),
        form.area('opinion', AJS.I18n.getText('integrity-risk.web.opinion'), { required: true }),
      ],
      post: (key, values) => rest.post('warnings/' + encodeURIComponent(key) + '/examination', { accepted: values.accepted === '' ? null : values.accepted === 'true', opinion: values.opinion }),
    },
    lift: {
      label: AJS.I18n.getText('integrity-risk.web.do.lift'),
      fields: () => [form.area('opinion', AJS.I18n.getText('integrity-risk.web.opinion'), { required: true })],
      post: (key, values) => rest.post('warnings/' + encodeURIComponent(key) + '/lifting', values),
    },
  };

  function stepForm(warning, code, step) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const send = async () => {
      const done = await form.submit(page, async (values) => {
        await step.post(warning.key, values);
        return true;
      });
      if (done) {
        location.reload();
      }
    };
    page.append(...step.fields(), form.buttons(form.button(step.label, send, true, code)));
    return page;
  }

  return async function draw(root, key) {
    const warning = await rest.get('warnings/' + encodeURIComponent(key));
    const forms = (warning.mayDo || []).filter((code) => steps[code]).map((code) => stepForm(warning, code, steps[code]));
    replace(root, facts(warning), forms, history(warning));
  };
})();
