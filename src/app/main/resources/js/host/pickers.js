/**
 * Pickers for the organisation register on the host's own create and edit screens, dialogs and inline edit. The fields
 * stay the host's text fields; where none of ours is on the screen, nothing happens and nothing is asked.
 */
(function () {
  'use strict';
  const { rest, query, el, context, combobox, ready } = IntegrityRisk;
  const { projects = {}, fields = {} } = WRM.data.claim('org.integrityrisk.jira:host-pickers.fields') || {};
  const attached = new WeakSet();
  const suggested = new WeakMap();
  const known = {};

  const names = {
    unit: AJS.I18n.getText('integrity-risk.web.field.unit'),
    department: AJS.I18n.getText('integrity-risk.web.field.department'),
    post: AJS.I18n.getText('integrity-risk.web.field.post'),
    power: AJS.I18n.getText('integrity-risk.web.field.power'),
  };

  /** As the app itself writes an entry of the register into a text field. */
  const text = (code, name) => code + ' ' + name;

  function place(code, name, detail, more) {
    return Object.assign({ code, value: text(code, name), label: name, detail: [code, detail].filter(Boolean).join(' · '), words: [code, name, detail].join(' ') }, more);
  }

  const unit = (each) => text(each.unit, each.unitName);
  const department = (each) => text(each.department, each.departmentName);

  function unique(choices) {
    return Array.from(new Map(choices.map((choice) => [choice.value, choice])).values());
  }

  const codeIn = (written) => written.trim().split(/\s+/)[0];

  const catalogueOf = (register, department) => register.powers.filter((each) => each.department === department);

  /** The power that was filed last for a post, or its only one; of the catalogue where its department has one. */
  function powerOf(register, post) {
    const ours = catalogueOf(register, post.department);
    const own = ours.filter((each) => each.post === post.code);
    const last = ours.find((each) => each.code === post.power);
    const only = own.length === 1 ? { power: text(own[0].code, own[0].name), powerBasis: own[0].basis } : {};
    const filed = { power: last ? text(last.code, last.name) : post.power, powerBasis: post.powerBasis };
    return last || ours.length === 0 ? filed : only;
  }

  /** Powers of the catalogue, those of the post first. */
  function catalogued(powers, post) {
    const near = (each) => (each.post === post ? 0 : 1);
    return powers
      .slice()
      .sort((one, other) => near(one) - near(other))
      .map((each) => place(each.code, each.name, '', { suggests: { powerBasis: each.basis } }));
  }

  /** What was written where there is no catalogue, for the post first. */
  function written(register, post) {
    const near = (each) => (text(each.code, each.name) === post ? 0 : 1);
    return unique(
      register.posts
        .filter((each) => each.power && !register.powers.some((power) => power.code === each.power))
        .sort((one, other) => near(one) - near(other))
        .map((each) => ({ value: each.power, label: each.power, detail: each.name, words: each.power + ' ' + each.name, suggests: { powerBasis: each.powerBasis } }))
    );
  }

  const choicesOf = {
    unit: (register) => unique(register.departments.map((each) => place(each.unit, each.unitName, ''))),
    department: (register) => register.departments.map((each) => place(each.code, each.name, each.unitName, { fills: { unit: unit(each) } })),
    post: (register, form) => {
      const here = valueIn(form, 'department');
      const near = (each) => (each.mine ? 0 : department(each) === here ? 1 : 2);
      return register.posts
        .slice()
        .sort((one, other) => near(one) - near(other))
        .map((each) => place(each.code, each.name, each.departmentName, { fills: { department: department(each), unit: unit(each) }, suggests: powerOf(register, each) }));
    },
    power: (register, form) => {
      const here = valueIn(form, 'department');
      const ours = here ? catalogueOf(register, codeIn(here)) : register.powers;
      return ours.length ? catalogued(ours, codeIn(valueIn(form, 'post'))) : written(register, valueIn(form, 'post'));
    },
  };

  function control(scope, code) {
    return fields[code] ? scope.querySelector('[name="' + CSS.escape(fields[code]) + '"]') : null;
  }

  function valueIn(form, code) {
    const found = control(form, code);
    return found ? found.value : '';
  }

  function write(found, value) {
    found.value = value;
    found.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: 'taken' }));
  }

  /** Where a post stands follows from the post; what somebody wrote about its power is never overwritten. */
  function follow(form, choice) {
    Object.entries(choice.fills || {}).forEach(([code, value]) => {
      const found = control(form, code);
      if (found) {
        write(found, value);
      }
    });
    Object.entries(choice.suggests || {}).forEach(([code, value]) => {
      const found = control(form, code);
      if (found && value && (found.value.trim() === '' || found.value === suggested.get(found))) {
        suggested.set(found, value);
        write(found, value);
      }
    });
  }

  async function issueProject(id) {
    const answer = await fetch(context + '/rest/api/2/issue/' + encodeURIComponent(id) + '?fields=project', { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    return answer.ok ? (await answer.json()).fields.project.key : '';
  }

  /** A new issue names its project; one that is edited names itself. Where only one project is set up, it is that. */
  async function projectOf(form) {
    const pid = form.querySelector('[name=pid]');
    const keys = Object.values(projects);
    if (pid || keys.length < 2) {
      return pid ? projects[pid.value] : keys[0];
    }
    const id = form.querySelector('input[name=id]');
    return issueProject(id ? id.value : AJS.Meta.get('issue-key'));
  }

  function register(project) {
    known[project] =
      known[project] ||
      rest.get('filing' + query({ project })).catch((problem) => {
        delete known[project];
        throw problem;
      });
    return known[project];
  }

  async function attach(form, found) {
    found.forEach(([, field]) => attached.add(field));
    try {
      const project = await projectOf(form);
      const all = project && (await register(project));
      (all ? found : []).forEach(([code, field]) => combobox(field, names[code], () => choicesOf[code](all, form), (choice) => follow(form, choice)));
    } catch (problem) {
      found[0][1].after(el('div', { class: 'description' }, AJS.I18n.getText('integrity-risk.web.picker.unavailable', problem.message)));
    }
  }

  function look(scope) {
    const forms = new Map();
    Object.keys(choicesOf).forEach((code) => {
      const field = control(scope, code);
      if (field && field.form && !attached.has(field)) {
        forms.set(field.form, (forms.get(field.form) || []).concat([[code, field]]));
      }
    });
    forms.forEach((found, form) => attach(form, found));
  }

  ready(() => look(document));
  if (window.JIRA && JIRA.bind) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, (event, added) => look((added && added[0]) || document));
  }
})();
