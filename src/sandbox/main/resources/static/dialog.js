// Edits an issue in a dialog over its page, as Jira does; scripts of apps are told of the form that came in.
(function () {
  'use strict';

  async function formOf(address) {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return answer.ok ? page.getElementById('issue-form') : null;
  }

  function show(form, title) {
    const dialog = document.createElement('dialog');
    const heading = document.createElement('h2');
    heading.textContent = title;
    dialog.className = 'sandbox-dialog';
    dialog.append(heading, form);
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [jQuery(dialog), JIRA.CONTENT_ADDED_REASON.dialogReady]);
  }

  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[data-dialog]');
    if (!link || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const form = await formOf(link.href);
    if (form) {
      show(form, link.textContent);
    } else {
      location.assign(link.href);
    }
  });
})();
