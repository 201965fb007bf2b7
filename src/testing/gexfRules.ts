const VIZ = 'http://gexf.net/1.3/viz';

/** The looks of GEXF 1.3 as far as the project writes them, as an XML Schema; imported by `GEXF_RULES` as viz.xsd. */
export const GEXF_VIZ_RULES = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${VIZ}" elementFormDefault="qualified">
<xs:simpleType name="byte"><xs:restriction base="xs:integer"><xs:minInclusive value="0"/><xs:maxInclusive value="255"/></xs:restriction></xs:simpleType>
<xs:element name="color"><xs:complexType>
  <xs:attribute name="r" type="v:byte" use="required" xmlns:v="${VIZ}"/>
  <xs:attribute name="g" type="v:byte" use="required" xmlns:v="${VIZ}"/>
  <xs:attribute name="b" type="v:byte" use="required" xmlns:v="${VIZ}"/>
</xs:complexType></xs:element>
<xs:element name="position"><xs:complexType>
  <xs:attribute name="x" type="xs:float" use="required"/>
  <xs:attribute name="y" type="xs:float" use="required"/>
  <xs:attribute name="z" type="xs:float"/>
</xs:complexType></xs:element>
<xs:element name="size"><xs:complexType><xs:attribute name="value" use="required">
  <xs:simpleType><xs:restriction base="xs:float"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
</xs:attribute></xs:complexType></xs:element>
</xs:schema>`;

const LOOKS = (...names: readonly string[]) =>
  names.map((name) => `<xs:element ref="viz:${name}" minOccurs="0"/>`).join('');
const MANY = (name: string) =>
  `<xs:sequence><xs:element name="${name}" type="g:${name}" maxOccurs="unbounded" minOccurs="0"/></xs:sequence>`;
const NEEDED = (...names: readonly string[]) =>
  names.map((name) => `<xs:attribute name="${name}" type="xs:string" use="required"/>`).join('');
const FIXED = (name: string, ...values: readonly string[]) =>
  `<xs:attribute name="${name}" use="required"><xs:simpleType><xs:restriction base="xs:string">${values
    .map((value) => `<xs:enumeration value="${value}"/>`)
    .join('')}</xs:restriction></xs:simpleType></xs:attribute>`;

/**
 * What GEXF 1.3 asks of a dynamic network with dates, as far as the project writes it. These are rules
 * written from knowledge of the format: no package holds the published schema.
 */
export const GEXF_RULES = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="http://gexf.net/1.3" xmlns:viz="${VIZ}" targetNamespace="http://gexf.net/1.3" elementFormDefault="qualified">
<xs:import namespace="${VIZ}" schemaLocation="viz.xsd"/>
<xs:element name="gexf"><xs:complexType><xs:sequence>
  <xs:element name="meta" minOccurs="0"><xs:complexType><xs:sequence>
    <xs:element name="creator" type="xs:string"/><xs:element name="keywords" type="xs:string"/><xs:element name="description" type="xs:string"/>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="graph" type="g:graph"/>
</xs:sequence>${FIXED('version', '1.3')}</xs:complexType>
  <xs:unique name="nodes"><xs:selector xpath="g:graph/g:nodes/g:node"/><xs:field xpath="@id"/></xs:unique>
  <xs:unique name="edges"><xs:selector xpath="g:graph/g:edges/g:edge"/><xs:field xpath="@id"/></xs:unique>
  <xs:key name="node"><xs:selector xpath="g:graph/g:nodes/g:node"/><xs:field xpath="@id"/></xs:key>
  <xs:keyref name="source" refer="g:node"><xs:selector xpath="g:graph/g:edges/g:edge"/><xs:field xpath="@source"/></xs:keyref>
  <xs:keyref name="target" refer="g:node"><xs:selector xpath="g:graph/g:edges/g:edge"/><xs:field xpath="@target"/></xs:keyref>
</xs:element>
<xs:complexType name="graph"><xs:sequence>
  <xs:element name="attributes" type="g:attributes" minOccurs="0" maxOccurs="2"/>
  <xs:element name="nodes"><xs:complexType>${MANY('node')}<xs:attribute name="count" type="xs:nonNegativeInteger"/></xs:complexType></xs:element>
  <xs:element name="edges"><xs:complexType>${MANY('edge')}<xs:attribute name="count" type="xs:nonNegativeInteger"/></xs:complexType></xs:element>
</xs:sequence>${FIXED('defaultedgetype', 'directed', 'undirected', 'mutual')}${FIXED('mode', 'static', 'dynamic')}${FIXED('timeformat', 'integer', 'double', 'date', 'dateTime')}${FIXED('timerepresentation', 'interval', 'timestamp')}</xs:complexType>
<xs:complexType name="attributes"><xs:sequence><xs:element name="attribute" maxOccurs="unbounded"><xs:complexType>${NEEDED('id', 'title')}${FIXED('type', 'string', 'integer', 'float', 'double', 'boolean')}</xs:complexType></xs:element></xs:sequence>${FIXED('class', 'node', 'edge')}${FIXED('mode', 'static', 'dynamic')}</xs:complexType>
<xs:complexType name="attvalues"><xs:sequence><xs:element name="attvalue" minOccurs="0" maxOccurs="unbounded"><xs:complexType>${NEEDED('for', 'value')}</xs:complexType></xs:element></xs:sequence></xs:complexType>
<xs:complexType name="spells"><xs:sequence><xs:element name="spell" maxOccurs="unbounded"><xs:complexType><xs:attribute name="start" type="xs:date"/><xs:attribute name="end" type="xs:date"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
<xs:complexType name="node"><xs:sequence><xs:element name="attvalues" type="g:attvalues" minOccurs="0"/><xs:element name="spells" type="g:spells" minOccurs="0"/>${LOOKS('color', 'position', 'size')}</xs:sequence>${NEEDED('id', 'label')}</xs:complexType>
<xs:complexType name="edge"><xs:sequence><xs:element name="attvalues" type="g:attvalues" minOccurs="0"/><xs:element name="spells" type="g:spells" minOccurs="0"/>${LOOKS('color')}</xs:sequence>${NEEDED('id', 'source', 'target')}<xs:attribute name="weight" type="xs:float"/></xs:complexType>
</xs:schema>`;
