import { describe, expect, test } from 'vitest';
import { arePeopleHeaders, proposePeopleFields } from '#core/importing/contacts/contact-headers.ts';
import { headerKeyOf } from '#core/importing/columns/headers.ts';

const lists: readonly (readonly [string, string])[] = [
  ['Full Name,Company,Position,E-Mail,Phone,LinkedIn,Notes,Relation', 'English'],
  ['Vorname,Nachname,Firma,Funktion,E-Mail-Adresse,Handy,LinkedIn-Profil,Notizen,Beziehung', 'German'],
  ['Prénom,Nom de famille,Entreprise,Poste,Courriel,Téléphone,Profil LinkedIn,Remarques', 'French'],
  ['Nombre completo,Empresa,Cargo,Correo electrónico,Móvil,Perfil de LinkedIn,Notas,Relación', 'Spanish'],
  ['Ad,Soyad,Şirket,Ünvan,E-posta,Cep telefonu,LinkedIn profili,Notlar,İlişki', 'Turkish'],
  ['姓名,公司,职位,邮箱,电话,领英,备注,关系', 'Chinese'],
];

const keysOf = (header: string) => new Set(header.split(',').map((name) => headerKeyOf(name)));

describe('a list of people', () => {
  test.each(lists)('%s is one (%s), and every column is known', (header) => {
    expect(arePeopleHeaders(keysOf(header))).toBe(true);
    const fields = proposePeopleFields(header.split(','));
    expect(fields).not.toContain('ignore');
    expect(new Set(fields).size).toBe(fields.length);
  });

  test.each([
    'Company,Title,Date applied,Status,Contact name,Email',
    'Company,Position,Contact,Email,Notes',
    'Firma,Stelle,Ansprechpartner,E-Mail',
    'Name,Role,Link',
    'Name,Notes',
  ])('%s is none', (header) => {
    expect(arePeopleHeaders(keysOf(header))).toBe(false);
  });

  test('of two columns for one field the surer gets it; emails and phones are all taken', () => {
    expect(proposePeopleFields(['Title', 'Position', 'Email', 'Work email', 'x'])).toEqual([
      'ignore',
      'title',
      'email',
      'email',
      'ignore',
    ]);
  });
});
