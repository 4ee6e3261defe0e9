import DefaultTheme from 'vitepress/theme';
import { defineAsyncComponent } from 'vue';
import type { Theme } from 'vitepress';
import './style.css';
import './playground/style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => { app.component('PlayGround', defineAsyncComponent(() => import('./playground/PlayGround.vue'))); },
} satisfies Theme;
