import { render } from 'preact';

const root = document.getElementById('root');
if (root) render(<p>助力哨兵</p>, root);
