/** What one may do with a warning, as forms: acknowledge, answer, examine, lift, supervise, find failed, hand over, hold to account. */
IntegrityRisk.warning.steps = (function () {
  'use strict';
  const { rest, el } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function opinion() {
    return form.area('opinion', AJS.I18n.getText('integrity-risk.web.opinion'), { required: true });
  }

  function results() {
    return [
      { code: 'true', name: AJS.I18n.getText('integrity-risk.web.panel.accepted') },
      { code: 'false', name: AJS.I18n.getText('integrity-risk.web.panel.rejected') },
    ];
  }

  function successors(warning) {
    const stay = { code: '', name: AJS.I18n.getText('integrity-risk.warning.hand-over.stay') };
    const known = warning.handOver.successors.map((each) => ({ code: each.user || each.key, name: each.name }));
    return known.length ? form.select('to', AJS.I18n.getText('integrity-risk.warning.hand-over.to'), [stay].concat(known)) : form.person('to', AJS.I18n.getText('integrity-risk.warning.hand-over.to'), { help: AJS.I18n.getText('integrity-risk.warning.hand-over.stay') });
  }

  const steps = {
    acknowledge: { label: AJS.I18n.getText('integrity-risk.warning.do.acknowledge'), path: '/acknowledgement', fields: () => [], open: true },
    answer: {
      label: AJS.I18n.getText('integrity-risk.web.do.answer'),
      path: '/answer',
      open: true,
      fields: () => [form.area('cause', AJS.I18n.getText('integrity-risk.web.field.cause'), { required: true }), form.area('correction', AJS.I18n.getText('integrity-risk.web.field.correction'), { required: true })],
    },
    examine: {
      label: AJS.I18n.getText('integrity-risk.web.do.examine'),
      path: '/examination',
      open: true,
      fields: () => [form.select('accepted', AJS.I18n.getText('integrity-risk.web.panel.examination'), results(), { required: true }), opinion()],
      sent: (values) => ({ accepted: values.accepted === 'true', opinion: values.opinion }),
    },
    lift: { label: AJS.I18n.getText('integrity-risk.web.do.lift'), path: '/lifting', fields: () => [opinion()], open: true },
    supervise: {
      label: AJS.I18n.getText('integrity-risk.warning.do.supervise'),
      path: '/supervision',
      fields: () => [opinion(), form.date('deadline', AJS.I18n.getText('integrity-risk.warning.until'), { help: AJS.I18n.getText('integrity-risk.warning.until.help') })],
    },
    fail: { label: AJS.I18n.getText('integrity-risk.warning.do.fail'), path: '/failure', fields: () => [opinion()] },
    'hand-over': { label: AJS.I18n.getText('integrity-risk.warning.do.hand-over'), path: '/hand-over', fields: (warning) => [successors(warning), opinion()], open: (warning) => warning.handOver.asked },
    account: {
      label: AJS.I18n.getText('integrity-risk.warning.do.account'),
      path: '/accountability',
      fields: (warning) => [form.select('kind', AJS.I18n.getText('integrity-risk.warning.kind'), warning.accountabilityKinds, { required: true }), form.area('note', AJS.I18n.getText('integrity-risk.warning.note'), { required: true })],
    },
  };

  /** Fields of several forms on one page need names of their own for their labels. */
  function ownIds(page, code) {
    page.querySelectorAll('[id^="ir-"]').forEach((control) => {
      const label = page.querySelector('label[for="' + control.id + '"]');
      control.id += '-' + code;
      if (label) {
        label.htmlFor = control.id;
      }
    });
    return page;
  }

  function draw(warning, code, done) {
    const step = steps[code];
    const page = el('form', { class: 'aui top-label ir-form', 'data-step': code, onsubmit: (event) => event.preventDefault() });
    const send = async () => {
      const sent = await form.submit(page, (values) => rest.post('warnings/' + encodeURIComponent(warning.key) + step.path, step.sent ? step.sent(values) : values).then(() => true));
      if (sent) {
        await done();
      }
    };
    page.append(...step.fields(warning), form.buttons(form.button(step.label, send, true, code)));
    const open = typeof step.open === 'function' ? step.open(warning) : step.open;
    return el('details', { class: 'ir-step', open: Boolean(open) }, el('summary', {}, step.label), ownIds(page, code));
  }

  /** The forms of everything that the reader may do; `done` runs after each. */
  return function forms(warning, done) {
    return Object.keys(steps)
      .filter((code) => warning.mayDo.includes(code))
      .map((code) => draw(warning, code, done));
  };
})();
