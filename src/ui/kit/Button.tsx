import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `link` looks like text that leads somewhere; `outlined` and `primary` like something to press. */
  readonly look?: 'plain' | 'outlined' | 'primary' | 'link';
}

/** A button; type `button` unless told otherwise. `aria-pressed` shows. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  const pressed = rest['aria-pressed'] === true || rest['aria-pressed'] === 'true';
  const names = [styles['button'], styles[look], pressed && styles['pressed'], className];
  return <button type={type} data-look={look} className={names.filter(Boolean).join(' ')} {...rest} />;
}
