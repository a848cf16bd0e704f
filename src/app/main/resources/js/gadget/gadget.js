/** What the gadgets share: loading, configuration by project and unit, links to the lists behind the numbers. */
define('integrity-risk/gadget', [], function () {
  'use strict';
  const { rest, query, el, replace, message, spinner } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function all() {
    return [{ code: '', name: AJS.I18n.getText('integrity-risk.web.gadget.all') }];
  }

  async function settings(preferences, more, save, cancel) {
    const [status, organisation] = await Promise.all([rest.get('status'), rest.get('organisation')]);
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const projects = status.projects.map((each) => ({ code: each.key, name: each.name }));
    const project = preferences.project || (projects[0] && projects[0].code);
    const own = el('div', {});
    const ofProject = async (code) => replace(own, await more.further(Object.assign({}, preferences, { project: code })));
    await ofProject(project);
    page.append(
      form.select('project', AJS.I18n.getText('integrity-risk.web.project'), projects, { required: true, value: project, onchange: (event) => ofProject(event.target.value) }),
      ...(more.whole ? [] : [form.select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), all().concat(organisation.units), { required: true, value: preferences.unit || '' })]),
      own,
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), () => save(Object.assign({ isConfigured: 'true' }, form.values(page))), true), form.button(AJS.I18n.getText('integrity-risk.web.cancel'), cancel))
    );
    return page;
  }

  const NO_MORE = { names: [], further: async () => [] };

  /** What is asked for: what is configured, by name. */
  function wanted(preferences, more) {
    const names = (more.whole ? ['project'] : ['project', 'unit']).concat(more.names);
    return query(Object.fromEntries(names.map((name) => [name, preferences[name]])));
  }

  /**
   * The constructor that the dashboard calls; `draw(answer, preferences)` makes elements of what `path` answers.
   * `more` is what a gadget lets one configure besides project and unit: names, and their fields;
   * `whole` is for those that know projects as a whole, without units.
   */
  function item(path, draw, more = NO_MORE) {
    const Item = function (api) {
      this.api = api;
    };

    Item.prototype.render = async function (context, preferences) {
      const root = place(context);
      replace(root, spinner());
      try {
        replace(root, draw(await rest.get(path + wanted(preferences, more)), preferences));
      } catch (problem) {
        replace(root, refusal(problem, more));
      }
      this.api.resize();
    };

    Item.prototype.renderEdit = async function (context, preferences) {
      const root = place(context);
      const save = (chosen) => this.api.savePreferences(chosen);
      await IntegrityRisk.fill(root, () => settings(preferences, more, save, () => this.api.closeEdit()));
      this.api.resize();
    };
    return Item;
  }

  /** What somebody may not see need not look like an error: `refused` says it by status. */
  function refusal(problem, more) {
    const words = more.refused && more.refused[problem.status];
    return words ? el('p', { class: 'ir-empty' }, words) : message('error', problem.message);
  }

  function place(context) {
    const element = context.get ? context.get(0) : context;
    return element.querySelector('.ir-gadget') || element;
  }

  return { item };
});
