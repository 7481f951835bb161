/** A page with a Tiptap editor, as any web app may have one. */

import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

new Editor({
  element: document.getElementById('editor'),
  extensions: [StarterKit],
  content: '<h2>Agenda</h2><p>freezer inventory is done</p><ul><li><p>first item</p></li></ul>',
});
