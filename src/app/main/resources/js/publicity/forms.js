/** The forms of a publicity; each posts and then shows the publicity that comes back. */
IntegrityRisk.publicity.forms = (function () {
  'use strict';
  const { rest, el } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function shell(attributes, fields, label, action, path, body, show) {
    const page = el('form', Object.assign({ class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() }, attributes));
    const send = async () => {
      const answer = await form.submit(page, (values) => rest.post(path, body(values, page)));
      if (answer) {
        show(answer);
      }
    };
    page.append(...fields, form.buttons(form.button(label, send, true, action)));
    return page;
  }

  function answer(path, show) {
    const fields = [form.area('text', AJS.I18n.getText('integrity-risk.publicity.answer'), { required: true, rows: 2 })];
    return shell({}, fields, AJS.I18n.getText('integrity-risk.publicity.do.answer'), 'answer', path, (values) => ({ text: values.text }), show);
  }

  function nameless() {
    return el('div', { class: 'field-group', 'data-field': 'anonymous' }, el('label', { class: 'ir-check' }, el('input', { type: 'checkbox', name: 'anonymous' }), ' ', AJS.I18n.getText('integrity-risk.publicity.anonymous')), el('div', { class: 'description' }, AJS.I18n.getText('integrity-risk.publicity.anonymous.help')));
  }

  function fields(publicity, paper) {
    const open = publicity.points.filter((point) => !point.result).map((point) => ({ code: point.key, name: point.key + ' ' + point.title }));
    const about = [{ code: '', name: AJS.I18n.getText('integrity-risk.publicity.whole') }].concat(open);
    return [
      form.select('point', AJS.I18n.getText('integrity-risk.publicity.about'), about),
      form.area('text', AJS.I18n.getText('integrity-risk.publicity.comment'), { required: true }),
      paper ? form.text('name', AJS.I18n.getText('integrity-risk.publicity.name'), { help: AJS.I18n.getText('integrity-risk.publicity.name.help') }) : null,
      !paper && publicity.anonymous ? nameless() : null,
    ].filter(Boolean);
  }

  function comment(publicity, path, show, paper) {
    const label = paper ? AJS.I18n.getText('integrity-risk.publicity.do.copy') : AJS.I18n.getText('integrity-risk.publicity.do.comment');
    const body = (values) => ({ point: values.point, text: values.text, name: values.name, anonymous: values.anonymous === 'on', paper });
    const page = shell({ 'data-form': paper ? 'copy-comment' : 'comment' }, fields(publicity, paper), label, paper ? 'copy-comment' : 'comment', path, body, show);
    return el('details', { class: 'ir-card', open: !paper }, el('summary', {}, label), page);
  }

  function decision(point) {
    const choices = [
      { code: '', name: AJS.I18n.getText('integrity-risk.publicity.do.later') },
      { code: 'confirmed', name: AJS.I18n.getText('integrity-risk.publicity.do.confirm') },
      { code: 'sent-back', name: AJS.I18n.getText('integrity-risk.publicity.do.send-back') },
    ].filter((choice) => choice.code !== 'confirmed' || !point.obstacle);
    return el(
      'div',
      { class: 'ir-decision', 'data-point': point.key },
      el('p', {}, el('strong', {}, point.key), ' ', point.title),
      point.obstacle ? el('p', { class: 'ir-alarm' }, point.obstacle) : null,
      choices.map((each) => el('label', { class: 'ir-choice' }, el('input', { type: 'radio', name: 'outcome-' + point.key, value: each.code, checked: each.code === '' }), ' ', each.name)),
      el('input', { type: 'text', class: 'text long-field', name: 'opinion-' + point.key, placeholder: AJS.I18n.getText('integrity-risk.web.opinion'), 'aria-label': AJS.I18n.getText('integrity-risk.web.opinion') })
    );
  }

  function conclude(publicity, path, show) {
    const points = publicity.points.filter((point) => point.mayConclude);
    const body = (values) => ({ results: points.map((point) => ({ key: point.key, outcome: values['outcome-' + point.key], opinion: values['opinion-' + point.key] })).filter((each) => each.outcome) });
    const list = el('div', { 'data-field': 'results' }, points.map(decision));
    const page = shell({ 'data-form': 'conclude' }, [list], AJS.I18n.getText('integrity-risk.publicity.do.conclude'), 'conclude', path, body, show);
    return el('section', { class: 'ir-card' }, el('h3', {}, AJS.I18n.getText('integrity-risk.publicity.to-conclude')), page);
  }

  return { answer, comment, conclude };
})();
