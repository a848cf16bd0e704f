/** A flow as a list of lists: what the picture shows, in words; who may edits it here, step by step. */
IntegrityRisk.powers = IntegrityRisk.powers || {};
IntegrityRisk.powers.steps = (function () {
  'use strict';
  const { rest, el, replace, issueLink, level } = IntegrityRisk;
  const form = IntegrityRisk.form;

  const label = {
    name: AJS.I18n.getText('integrity-risk.power.step.name'),
    subject: AJS.I18n.getText('integrity-risk.power.step.subject'),
    basis: AJS.I18n.getText('integrity-risk.power.step.basis'),
    procedure: AJS.I18n.getText('integrity-risk.power.step.procedure'),
    workingDays: AJS.I18n.getText('integrity-risk.power.step.days'),
    channel: AJS.I18n.getText('integrity-risk.power.step.channel'),
    materials: AJS.I18n.getText('integrity-risk.power.step.materials'),
  };

  /** What can be done with a step: where it would go, or nothing when it cannot go there. */
  const moves = {
    up: { label: AJS.I18n.getText('integrity-risk.power.up'), target: (at) => at.index > 0 && { parent: at.parent, place: at.index - 1 } },
    down: { label: AJS.I18n.getText('integrity-risk.power.down'), target: (at) => at.index < at.siblings.length - 1 && { parent: at.parent, place: at.index + 1 } },
    in: { label: AJS.I18n.getText('integrity-risk.power.in'), target: (at) => at.index > 0 && { parent: at.siblings[at.index - 1].code } },
    out: { label: AJS.I18n.getText('integrity-risk.power.out'), target: (at) => at.above && { parent: at.above.parent, place: at.above.index + 1 } },
  };

  function fields(step) {
    return [
      form.text('name', label.name, { required: true, value: step.name }),
      form.text('subject', label.subject, { value: step.subject }),
      form.area('procedure', label.procedure, { value: step.procedure }),
      form.text('workingDays', label.workingDays, { type: 'number', value: step.workingDays === null || step.workingDays === undefined ? '' : String(step.workingDays) }),
      form.area('basis', label.basis, { rows: 2, value: step.basis }),
      form.area('materials', label.materials, { value: step.materials }),
      form.text('channel', label.channel, { value: step.channel }),
    ];
  }

  function points(desk, step) {
    const on = desk.power.points.filter((point) => point.step === step.code);
    return on.map((point) => el('li', {}, level(point.level), ' ', issueLink(point.key), ' ', point.title, point.flagged ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.power.flagged')) : null));
  }

  function facts(step) {
    const told = ['basis', 'procedure', 'materials', 'channel'].filter((name) => step[name]);
    return told.length ? el('dl', { class: 'ir-details' }, told.map((name) => [el('dt', {}, label[name]), el('dd', {}, step[name])])) : null;
  }

  function heading(step, number) {
    const days = step.workingDays === null ? null : AJS.I18n.getText('integrity-risk.power.days', String(step.workingDays));
    return el('div', {}, el('strong', {}, number + ' ' + step.name), ' ', el('span', { class: 'ir-muted' }, [step.subject, days].filter(Boolean).join(' · ')));
  }

  /** Every change is kept at once; the answer is the whole power after it. */
  async function change(desk, send) {
    const power = await IntegrityRisk.powers.power.act(desk, send);
    if (power) {
      desk.show(power);
    }
  }

  function address(desk, step) {
    return 'powers/' + encodeURIComponent(desk.power.code) + '/steps' + (step ? '/' + encodeURIComponent(step.code) : '');
  }

  /** The form of a step; `send` gets what was typed and the query that names the version. */
  function edit(desk, place, step, send) {
    const page = el('form', { class: 'aui top-label ir-form ir-step', onsubmit: (event) => event.preventDefault() });
    const seen = { code: desk.power.code, version: desk.power.version };
    const save = async () => {
      const saved = await form.submit(page, (values) => IntegrityRisk.powers.power.keep(desk, (query) => send(values, query), page, seen));
      if (saved) {
        desk.show(saved);
      }
    };
    page.append(...fields(step), form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), save, true, 'save-step'), form.button(AJS.I18n.getText('integrity-risk.web.cancel'), () => replace(place))));
    replace(place, page);
    page.elements.name.focus();
  }

  function replaces(desk, step) {
    return (values, query) => rest.put(address(desk, step) + query, values);
  }

  function add(desk, place, kind, parent) {
    edit(desk, place, {}, (values, query) => rest.post(address(desk) + query, Object.assign({ flow: kind, parent }, values)));
  }

  function tools(desk, step, at, place) {
    const small = (text, work, action) => el('button', { type: 'button', class: 'aui-button aui-button-link', 'data-action': action, onclick: work }, text);
    const move = ([action, each]) => {
      const target = each.target(at);
      return target ? small(each.label, () => change(desk, (query) => rest.put(address(desk, step) + '/place' + query, target)), action) : null;
    };
    const remove = () => {
      if (window.confirm(AJS.I18n.getText('integrity-risk.power.step.delete', step.name))) {
        change(desk, (query) => rest.remove(address(desk, step) + query));
      }
    };
    return el(
      'div',
      { class: 'ir-tree-tools' },
      small(AJS.I18n.getText('integrity-risk.web.edit'), () => edit(desk, place, step, replaces(desk, step)), 'edit-step'),
      small(AJS.I18n.getText('integrity-risk.power.step.add-below'), () => add(desk, place, at.kind, step.code), 'add-below'),
      Object.entries(moves).map(move),
      small(AJS.I18n.getText('integrity-risk.web.delete'), remove, 'delete-step')
    );
  }

  function item(desk, step, at) {
    const place = el('div', {});
    const below = step.branches.map((branch, index) => item(desk, branch, { kind: at.kind, parent: step.code, index, siblings: step.branches, above: at, number: at.number + '.' + (index + 1) }));
    const on = points(desk, step);
    return el(
      'li',
      { 'data-step': step.code },
      heading(step, at.number),
      facts(step),
      on.length ? el('ul', { class: 'ir-tree-points' }, on) : null,
      desk.may ? tools(desk, step, at, place) : null,
      place,
      below.length ? el('ol', { class: 'ir-tree' }, below) : null
    );
  }

  /** The list of a flow. `desk` is `{power, may, query, show}`. */
  return function (desk, flow, id) {
    const kind = flow.kind.code;
    const place = el('div', {});
    const items = flow.steps.map((step, index) => item(desk, step, { kind, parent: '', index, siblings: flow.steps, above: null, number: String(index + 1) }));
    const more = desk.may ? [form.button(AJS.I18n.getText('integrity-risk.power.step.add'), () => add(desk, place, kind, ''), false, 'add-step'), place] : null;
    return el('div', { id, class: 'ir-tree-box' }, items.length ? el('ol', { class: 'ir-tree' }, items) : el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.power.no-steps')), more);
  };
})();
