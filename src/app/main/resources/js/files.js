/** Files of a check, a measure or a rectification: what there is, to be saved, and a field to add one. */
IntegrityRisk.files = async function (of, id) {
  'use strict';
  const { rest, query, el, replace, date, message, issueLink, context } = IntegrityRisk;
  const section = el('section', { class: 'ir-card ir-files', 'data-files': of });

  function size(bytes) {
    return bytes < 1024 * 1024 ? Math.ceil(bytes / 1024) + ' KB' : (bytes / 1024 / 1024).toFixed(1) + ' MB';
  }

  function line(file, several) {
    const address = context + '/rest/integrity-risk/1.0/files/' + encodeURIComponent(file.id);
    const remove = () => act(rest.remove('files/' + encodeURIComponent(file.id)));
    return el(
      'li',
      { 'data-file': file.id },
      el('a', { href: address, download: file.name }, file.name),
      ' ',
      el('span', { class: 'ir-muted' }, size(file.size) + ' · ' + file.by.name + ' · ' + date(file.added)),
      several ? [' ', issueLink(file.issue)] : null,
      file.mayRemove ? [' ', el('button', { type: 'button', class: 'aui-button aui-button-link', 'aria-label': AJS.I18n.getText('integrity-risk.file.remove-named', file.name), onclick: remove }, AJS.I18n.getText('integrity-risk.file.remove'))] : null
    );
  }

  function adding(shown) {
    const name = 'ir-file-' + of;
    const chosen = el('input', { type: 'file', class: 'upfile', id: name });
    const issue = el('select', { class: 'select', id: name + '-issue' }, shown.issues.map((key) => el('option', { value: key }, key)));
    const help = [
      AJS.I18n.getText('integrity-risk.file.limits', String(shown.megabytes), String(shown.most)),
      ' ',
      shown.issues.length ? AJS.I18n.getText('integrity-risk.file.at-issue') : AJS.I18n.getText('integrity-risk.file.here'),
    ];
    const send = () => {
      const file = chosen.files[0];
      if (!file) {
        warn(AJS.I18n.getText('integrity-risk.file.choose'));
        chosen.focus();
      } else if (file.size > shown.megabytes * 1024 * 1024) {
        warn(AJS.I18n.getText('integrity-risk.file.larger', String(shown.megabytes)));
      } else {
        act(rest.upload('files' + query({ of, id, issue: issue.value, name: file.name }), file, 'application/octet-stream'));
      }
    };
    return el(
      'form',
      { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() },
      el('div', { class: 'field-group' }, el('label', { for: name }, AJS.I18n.getText('integrity-risk.file.add')), chosen, el('div', { class: 'description' }, help)),
      shown.issues.length > 1 ? el('div', { class: 'field-group' }, el('label', { for: issue.id }, AJS.I18n.getText('integrity-risk.file.issue')), issue) : null,
      IntegrityRisk.form.buttons(IntegrityRisk.form.button(AJS.I18n.getText('integrity-risk.file.send'), send, false, 'add-file'))
    );
  }

  function warn(text) {
    section.querySelectorAll('.aui-message').forEach((old) => old.remove());
    section.prepend(message('error', text));
  }

  async function act(work) {
    try {
      draw(await work);
    } catch (problem) {
      warn(problem.message);
    }
  }

  function draw(shown) {
    const mayAdd = shown.mayAdd && shown.files.length < shown.most;
    replace(
      section,
      el('h3', {}, AJS.I18n.getText('integrity-risk.file.title')),
      shown.files.length ? el('ul', { class: 'ir-plain' }, shown.files.map((file) => line(file, shown.issues.length > 1))) : el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.file.none')),
      mayAdd ? adding(shown) : null
    );
  }

  draw(await rest.get('files' + query({ of, id })));
  return section;
};
